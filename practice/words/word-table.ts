import type { en } from './en.ts';
import type { Word } from './word.ts';

export type WordKey = keyof typeof en;
/** All words of one language. A language that lacks one does not compile. */
export type WordTable = Record<WordKey, Word>;
