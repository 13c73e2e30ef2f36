import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { WordKey, WordTable } from './word-table.ts';

/** All texts of one language, ready to be shown. */
export type Words = Record<WordKey, string>;

interface Language {
  /** What the pages carry in html[lang]. */
  tag: string;
  dir: 'ltr' | 'rtl';
  words: WordTable;
}

/** The languages the replicas speak. */
export const languages: Record<string, Language> = {
  en: { tag: 'en-US', dir: 'ltr', words: en },
  de: { tag: 'de-DE', dir: 'ltr', words: de },
  fr: { tag: 'fr-FR', dir: 'ltr', words: fr },
  ar: { tag: 'ar-SA', dir: 'rtl', words: ar },
  ja: { tag: 'ja-JP', dir: 'ltr', words: ja },
};

/** The replica language that fits a language tag ("de-AT", "ja"), or null. */
export function languageOf(tag: string): string | null {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, primary) ? primary : null;
}

/** Texts, html[lang] and writing direction of a language; English where it is unknown. */
export function wordsIn(language: string): { tag: string; dir: 'ltr' | 'rtl'; words: Words } {
  const known = languages[languageOf(language) ?? 'en'];
  const { tag, dir, words: table } = known ?? { tag: 'en-US', dir: 'ltr' as const, words: en };
  const words = Object.fromEntries(Object.entries(table).map(([key, word]) => [key, word.text])) as Words;
  return { tag, dir, words };
}

/** Puts values into `{name}` places of a text. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
