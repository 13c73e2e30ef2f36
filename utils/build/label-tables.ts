import type { Plugin } from 'vite';
import { attested } from '../labels/attested.ts';
import { inferred } from '../labels/inferred/all.ts';
import { pack } from '../labels/pack.ts';

/** Ships the label tables packed (utils/labels/pack.ts); in the sources each language is a list of its own. 5 kB gzip of the package. */
export function labelTablesPlugin(): Plugin {
  return {
    name: 'signpost-label-tables',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/utils/labels/attested.ts')) return `export { attested } from './inferred/all.ts';`;
      return path.endsWith('/utils/labels/inferred/all.ts')
        ? `import { unpack } from '../pack.ts';\nexport const { attested, inferred } = unpack(${JSON.stringify(pack(attested, inferred))});`
        : undefined;
    },
  };
}
