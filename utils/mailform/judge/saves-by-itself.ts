import type { FieldFacts } from './field.ts';

const words = /\b(?:saved automatically|auto-?sav|automatisch gespeichert|enregistr\w+ automatiquement)/i;

/** Whether the page says that it saves without a button. */
export const savesByItself = (all: readonly FieldFacts[]): boolean =>
  words.test(
    all
      .map((f) => f.help)
      .join(' ')
      .slice(0, 5000),
  );
