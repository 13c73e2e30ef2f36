import type { Plugin } from 'vite';
import { canonical } from '../explain/canonical.ts';
import { entries } from '../explain/lexicon/all.ts';
import { packed } from '../explain/lexicon/packed.ts';
import { phrases } from '../explain/phrases/all.ts';
import { packed as packedPhrases } from '../explain/phrases/packed.ts';

/** The modules that are shipped in place of those of the sources. */
const shipped: Readonly<Record<string, () => string>> = {
  '/utils/explain/lexicon/all.ts': () =>
    `import { unpacked } from './packed.ts';\nexport const entries = unpacked(${JSON.stringify(packed(entries))});`,
  '/utils/explain/phrases/all.ts': () =>
    `import { unpacked } from './packed.ts';\nexport const phrases = unpacked(${JSON.stringify(packedPhrases(phrases, canonical))});`,
};

/**
 * Ships the lexicon of error texts by its English words and by script, and the phrases as texts are levelled; in the sources each
 * language and each group has its own list. 6 kB gzip of the package less.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'signpost-lexicon',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      return Object.entries(shipped).find(([end]) => path.endsWith(end))?.[1]();
    },
  };
}
