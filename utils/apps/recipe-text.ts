import type { RecipeText } from './recipe.ts';

/** A recipe's own words in the person's language (BCP 47 tag), else in its base language, else in English. */
export function recipeText(words: RecipeText, language: string): string {
  const base = language.split('-')[0] ?? language;
  return words[language] ?? words[base] ?? words.en;
}
