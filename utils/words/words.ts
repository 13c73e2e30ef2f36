import { loaders } from 'virtual:signpost-words/loaders';
import { say } from './catalogue.ts';
import type { Words } from './keys.ts';
import { direction, pickLanguage } from './language.ts';

export type { Key, Words } from './keys.ts';

/** Languages there is a catalogue for, English first. */
export const languages = Object.keys(loaders);

/** The words of one language, with what a page must know about the language itself. */
export interface Spoken {
  words: Words;
  /** BCP 47 tag of the language that was found. */
  language: string;
  dir: 'ltr' | 'rtl';
}

/** The language to speak: the person's choice, else the browser's (plain Node of scripts has none). */
export function chosenLanguage(language?: string): string {
  const browsers = globalThis.navigator?.languages ?? [];
  return pickLanguage(language ? [language, ...browsers] : browsers, languages);
}

/**
 * The words in one language, for pages of the extension. In: a BCP 47 tag, or nothing for the browser's.
 * A text that a language lacks is said in English (only explanations of errors may lack one; tests see to it).
 */
export async function speak(language?: string): Promise<Spoken> {
  const tag = chosenLanguage(language);
  const dir = direction(tag);
  const [own, english] = await Promise.all([loaders[tag]?.(), loaders.en?.()]);
  const catalogues = [...(own?.default ?? []), ...(english?.default ?? [])];
  return { words: (key, values) => say(catalogues, dir === 'rtl', key, values), language: tag, dir };
}

/** Only the words: see `speak`. */
export const loadWords = async (language?: string): Promise<Words> => (await speak(language)).words;
