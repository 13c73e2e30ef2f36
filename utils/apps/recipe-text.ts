import type { RecipeText } from './recipe.ts';

/** A text of a recipe: the key of one that every language has, or its own words and the language they are in. */
export type RecipeNote = { key: string } | { text: string; language: string };

/** A recipe's text for a person's language (BCP 47 tag): its own words in it, else in its base language, else English. */
export function recipeText(words: RecipeText, language: string): RecipeNote {
  if (!('en' in words)) return { key: words.says };
  const base = language.split('-')[0] ?? language;
  for (const tag of [language, base]) {
    const text = words[tag];
    if (text !== undefined) return { text, language: tag };
  }
  return { text: words.en, language: 'en' };
}
