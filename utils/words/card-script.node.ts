import { cardGlobal } from './card-file.ts';
import { textsOf } from './languages.node.ts';
import type { PageWords } from './words-here.ts';

/** The source of `words/card/<language>.js`, which the background puts into a page before the script that draws cards. */
export function cardScript(language: string): string {
  const words: PageWords = { language, texts: textsOf(language, 'card') };
  return `globalThis.${cardGlobal}=${JSON.stringify(words)};`;
}
