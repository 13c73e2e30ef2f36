/**
 * The mail form of a page as tests and benches want it: reader and judge in one script, with what passes between them
 * made into text and back, as the browser's messages do.
 */
import { formOf, type MailForm } from '../../utils/mailform/fill/form.ts';
import { judge } from '../../utils/mailform/judge/judge.ts';
import type { Picks } from '../../utils/mailform/judge/pick.ts';
import { look } from '../../utils/mailform/read/look.ts';
import type { OpenRoot } from '../../utils/mailform/read/walk.ts';
import type { MailValues } from '../../utils/mailform/roles.ts';
import type { SeenPage } from '../../utils/mailform/seen.ts';

const passed = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

export function mailFormOf(
  document: Document,
  values: MailValues,
  picks: Picks = {},
  openRoot?: OpenRoot,
  url = document.location.href,
): MailForm {
  const judged = (page: SeenPage) => passed(judge(passed(page), new URL(url), values, picks));
  const seen = look(document, openRoot);
  return formOf(document, seen, judged(seen.page), async (page) => judged(page), openRoot);
}
