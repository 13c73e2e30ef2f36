import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Word } from './word.ts';

export type WordKey = keyof typeof en;
/** All words of one language. A language that lacks one does not compile. */
export type WordTable = Record<WordKey, Word>;
/** All texts of one language, ready to be shown. */
export type Words = Record<WordKey, string>;

/** The languages the replicas speak: their words, and the tag their pages carry in html[lang]. */
export const languages: Record<string, { tag: string; words: WordTable }> = {
  en: { tag: 'en-US', words: en },
  de: { tag: 'de-DE', words: de },
  ja: { tag: 'ja-JP', words: ja },
};

/** The replica language that fits a language tag ("de-AT", "ja"), or null. */
export function languageOf(tag: string): string | null {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, primary) ? primary : null;
}

/** Texts and html[lang] of a language; English where it is unknown. */
export function wordsIn(language: string): { tag: string; words: Words } {
  const found = languages[languageOf(language) ?? 'en'] ?? { tag: 'en-US', words: en };
  const words = Object.fromEntries(
    Object.entries(found.words).map(([key, word]) => [key, word.text]),
  ) as Words;
  return { tag: found.tag, words };
}

/** Puts values into `{name}` places of a text. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
