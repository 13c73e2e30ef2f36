import { cardGlobal } from './card-file.ts';
import type { Message } from './catalogue.ts';

/** What `words/card/<language>.js` left in this document's isolated world. */
export interface PageWords {
  language: string;
  /** In the order of the card catalogue's keys. */
  texts: readonly Message[];
}

/** The texts that the background injected with the script that asks; null when there are none. */
export const wordsHere = (): PageWords | null =>
  (globalThis as unknown as Record<string, PageWords | undefined>)[cardGlobal] ?? null;
