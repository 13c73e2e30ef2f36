import cards from 'virtual:signpost-words/cards';
import type { PageWords } from './words-here.ts';

/** The card's texts, for a page of ours that draws cards itself. In: a tag of a language there is; English otherwise. */
export async function loadCardWords(language: string): Promise<PageWords> {
  const tag = language in cards ? language : 'en';
  return { language: tag, texts: (await cards[tag]?.())?.default ?? [] };
}
