import MessageFormat from '@messageformat/core';
import { type Catalogue, say } from './catalogue.ts';
import type { Words } from './keys.ts';
import { direction } from './language.ts';
import { messagesOf, pageCatalogues } from './languages.node.ts';

/** Compiles in memory. For scripts and tests in plain Node; never part of the extension. */
function catalogueOf(language: string): Catalogue {
  const format = new MessageFormat(language);
  const messages = Object.assign({}, ...pageCatalogues.map((name) => messagesOf(language, name) ?? {}));
  return Object.fromEntries(
    Object.entries<string>(messages).map(([key, text]) => [key, format.compile(text) as Catalogue[string]]),
  );
}

/** The same words as `loadWords` gives, read from the files, where no build has run. */
export function wordsFromFiles(language: string): Words {
  const catalogues = [catalogueOf(language), ...(language === 'en' ? [] : [catalogueOf('en')])];
  return (key, values) => say(catalogues, direction(language) === 'rtl', key, values);
}
