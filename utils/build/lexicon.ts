import type { Plugin } from 'vite';
import { entries } from '../explain/lexicon/all.ts';
import type { Spellings } from '../explain/lexicon/spellings.ts';

/** The same spellings with every English word once, for whatever languages. Pure. */
export function byEnglish(all: readonly Spellings[]): Spellings[] {
  const words = new Map<string, string[]>();
  for (const [english, others] of all) words.set(english, [...(words.get(english) ?? []), others]);
  return [...words].map(([english, others]) => [english, others.join(' ')]);
}

/**
 * Ships the lexicon of error texts by its English words; in the sources each language has its own list. 3 kB gzip of the
 * background.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'signpost-lexicon',
    enforce: 'pre',
    load(id) {
      return id.replaceAll('\\', '/').endsWith('/utils/explain/lexicon/all.ts')
        ? `export const entries = ${JSON.stringify(byEnglish(entries))};`
        : undefined;
    },
  };
}
