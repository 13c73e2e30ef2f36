import languages from 'virtual:signpost-words/languages';
import { browser } from 'wxt/browser';
import type { Store } from '../guide/facts.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { pickLanguage } from '../words/language.ts';

/**
 * The language the cards speak: the person's choice, else the organisation's, else the browser's. A BCP 47 tag that
 * there are texts for.
 */
export async function cardLanguage({ settings }: Store): Promise<string> {
  const wanted = settings.language ?? (await readPolicy()).language ?? browser.i18n.getUILanguage();
  return pickLanguage([wanted], languages);
}
