import { say } from './catalogue.ts';
import type { Words } from './keys.ts';
import { direction } from './language.ts';
import { keysOf, textsOf } from './languages.node.ts';
import { catalogueNames } from './names.ts';

/** The same words as `loadWords` gives, and the cards', read from the files, where no build has run. Never shipped. */
export function wordsFromFiles(language: string): Words {
  const catalogues = catalogueNames.map((name) => ({ keys: keysOf(name), texts: textsOf(language, name) }));
  const voice = { language, rtl: direction(language) === 'rtl' };
  return (key, values) => say(catalogues, voice, key, values) ?? key;
}
