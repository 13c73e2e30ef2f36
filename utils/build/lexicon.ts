import type { Plugin } from 'vite';
import { entries } from '../explain/lexicon/all.ts';
import { packed } from '../explain/lexicon/packed.ts';

/** The module that is shipped in place of `utils/explain/lexicon/all.ts`. */
const shippedLexicon = (): string =>
  `import { unpacked } from './packed.ts';\nexport const entries = unpacked(${JSON.stringify(packed(entries))});`;

/**
 * Ships the lexicon of error texts by its English words and by script; in the sources each language has its own list. 5 kB gzip
 * of the package less.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'signpost-lexicon',
    enforce: 'pre',
    load(id) {
      return id.replaceAll('\\', '/').endsWith('/utils/explain/lexicon/all.ts')
        ? shippedLexicon()
        : undefined;
    },
  };
}
