import type { FieldFacts } from './field.ts';
import { remembered } from './remembered.ts';

/** "Changes are saved automatically", in the words apps use for it. */
const words = new RegExp(
  [
    'sav(?:ed|es?|ing) automatically|automatically sav(?:ed|es?|ing)|auto-?sav(?:e|ed|es|ing)\\b|saved as you (?:type|go)|saved immediately',
    'automatisch (?:ge)?speicher|sofort gespeichert|enregistr\\w+ automatiquement|automatiquement enregistr',
    'guarda\\w* autom[aá]tic|salv\\w+ automatic|salv\\w+ autom[aá]tic|automatisch opgeslagen|sparas automatiskt|gemmes automatisk|lagres automatisk',
    'zapisywane automatycznie|automatycznie zapis|автоматически сохран|сохраняются автоматически|otomatik (?:olarak )?kayded',
    '自动保存|自動保存|自動儲存|自動的に保存|자동(?:으로)? 저장',
  ].join('|'),
  'i',
);

const says = remembered((text) => words.test(text));

/** Whether the page says, in words or by its fields' own attributes, that it saves without a button. */
export function savesByItself(all: readonly FieldFacts[]): boolean {
  if (all.some((f) => f.savesItself)) return true;
  const texts = new Set<string>();
  for (const { help, titles } of all) {
    if (help !== '') texts.add(help);
    for (const { text } of titles) texts.add(text);
  }
  return [...texts].some(says);
}
