import { cardFile } from './card-file.ts';
import { type PageWords, wordsHere } from './card-words.ts';

/**
 * The card's texts, for a page of ours that draws cards itself: from the very file that goes into other pages, as a
 * second copy for modules would be 50 kB more in the package. In: the tag of a language there is.
 */
export async function cardWordsFromFile(language: string): Promise<PageWords> {
  await import(/* @vite-ignore */ `/${cardFile(language)}`);
  return wordsHere() ?? { language, texts: [] };
}
