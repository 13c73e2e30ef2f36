import languages from 'virtual:signpost-words/languages';
import { keys, texts } from 'virtual:signpost-words/loaders';
import { say } from './catalogue.ts';
import type { Words } from './keys.ts';
import { direction, pickLanguage } from './language.ts';
import { allParts, type PagePart } from './names.ts';

export type { Words } from './keys.ts';
export { languages };

/** The words of one language, with what a page must know about the language itself. */
export interface Spoken {
  words: Words;
  /** BCP 47 tag of the language that was found. */
  language: string;
  dir: 'ltr' | 'rtl';
}

/** The language to speak: the person's choice, else the browser's (plain Node of scripts has none). */
function chosenLanguage(language?: string): string {
  const browsers = globalThis.navigator?.languages ?? [];
  return pickLanguage(language ? [language, ...browsers] : browsers, languages);
}

/**
 * The words in one language, for pages of the extension.
 * In: a BCP 47 tag, or nothing for the browser's; the parts to load, all unless told. A key of a part that
 * was not loaded says nothing for now; a key that is nowhere says itself, so that a gap is seen and nothing breaks.
 */
export async function speak(language?: string, parts: readonly PagePart[] = allParts): Promise<Spoken> {
  const tag = chosenLanguage(language);
  const voice = { language: tag, rtl: direction(tag) === 'rtl' };
  const catalogues = await Promise.all(
    parts.map(async (part) => {
      const [key, text] = await Promise.all([keys[part](), texts[tag]?.[part]()]);
      return { keys: key.default, texts: text?.default ?? [] };
    }),
  );
  const gap = (key: string) => (parts.length < allParts.length ? '' : key);
  return {
    words: (key, values) => say(catalogues, voice, key, values) ?? gap(key),
    language: tag,
    dir: voice.rtl ? 'rtl' : 'ltr',
  };
}

/** Only the words: see `speak`. */
export const loadWords = async (language?: string): Promise<Words> => (await speak(language)).words;
