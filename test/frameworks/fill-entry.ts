/** What a content script would do, for tests: find, preview, fill, read the report. */
import { atOnce } from '../../utils/in-turns.ts';
import { fillForm } from '../../utils/mailform/fill/fill.ts';
import { placeOf } from '../../utils/mailform/fill/pick.ts';
import { previewForm } from '../../utils/mailform/fill/preview.ts';
import { describeField, type FieldDescription } from '../../utils/mailform/judge/pick.ts';
import type { FillReport, Preview, Protocol } from '../../utils/mailform/roles.ts';
import { mailValues } from '../../utils/mailform/values.ts';
import { mailFormOf } from './mail-form.ts';

export { fillForm } from '../../utils/mailform/fill/fill.ts';
export { previewForm } from '../../utils/mailform/fill/preview.ts';
export { watchResult } from '../../utils/mailform/fill/result.ts';
export { undoFill } from '../../utils/mailform/fill/undo.ts';
export { look } from '../../utils/mailform/read/look.ts';
export { lookInTurns } from '../../utils/mailform/read/look-in-turns.ts';
export { mailValues } from '../../utils/mailform/values.ts';
export { mailFormOf } from './mail-form.ts';

/** "This is the field": what is remembered of it. */
export async function describe(element: Element): Promise<FieldDescription | null> {
  const place = await placeOf(element);
  return place && atOnce(describeField(place.page, place.field));
}

export interface Run {
  preview: Preview;
  report: FillReport;
}

export async function run(
  address: string,
  password: string,
  protocols: Protocol[],
  url = location.href,
): Promise<Run> {
  const form = mailFormOf(document, mailValues(address, protocols, 'Ada Sitter'), {}, undefined, url);
  const preview = previewForm(form);
  const rows = preview.rows.map((r) => ({ id: r.id, on: r.on }));
  const report = await fillForm(form, password, rows, new AbortController().signal);
  return { preview, report };
}
