import { inTurns } from '../in-turns.ts';
import { type LabelTable, labelSteps } from '../labels/labels.ts';

let made: { languages: string; table: Promise<LabelTable> } | undefined;

/**
 * The label table for a page in these languages (labels.ts), made in turns: in one piece it was a task of up to 56 ms.
 * The last one is kept, for a mailbox is looked at in one language; it goes with the background.
 */
export function tableFor(languages: string[]): Promise<LabelTable> {
  const key = languages.join();
  if (made?.languages !== key) made = { languages: key, table: inTurns(labelSteps(languages)) };
  return made.table;
}
