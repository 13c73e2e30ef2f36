import { recipeFor } from '../apps/index.ts';

/**
 * Sentences by which apps say that a mail *test* worked. "Saved" alone is not among them: settings that were
 * saved have not been tested, and a false tick would end the journey too early.
 */
const testWorked = [
  /\btest (e-?mail|mail|message)\b[^.!?\n]{0,40}\b(was |has been |been )?(sent|delivered)\b/iu,
  /\b(connection|connected|verified|authenticated)\b[^.!?\n]{0,20}\b(successful(ly)?|ok|established|succeeded)\b/iu,
  /\b(test|verification)\b[^.!?\n]{0,30}\b(successful(ly)?|succeeded|passed)\b/iu,
  /\btest-?(e-?mail|nachricht)\b[^.!?\n]{0,40}\b(gesendet|verschickt|versendet)\b/iu,
  /\bverbindung\b[^.!?\n]{0,20}\b(erfolgreich|hergestellt)\b/iu,
];
const failed =
  /\b(not|no|fail(ed|ure)?|error|unable|could ?n.t|cannot|denied|refused|un(successful|verified))\b|fehl|nicht/iu;

/** Whether the app's own words say that its mail test worked: by its recipe, else by the sentences above. */
export function isSuccess(app: string, text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (plain === '' || failed.test(plain)) return false;
  const own = recipeFor(app)
    .messages.filter((message) => message.meaning === 'success')
    .map((message) => message.text.toLowerCase());
  const lower = plain.toLowerCase();
  return own.some((words) => lower.includes(words)) || testWorked.some((sentence) => sentence.test(plain));
}
