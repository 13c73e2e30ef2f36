import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const kitFile = new URL('../content/guide-kit.ts', import.meta.url);

/** Scripts that run beside `guide.js` only, by their place in entrypoints/. */
const beside = /\/entrypoints\/(guide-account|guide-outlook|outline)\.ts/;

const pathOf = (url: URL): string => fileURLToPath(url).replaceAll('\\', '/');

/** The names in the guide's kit by the file they are from, as its imports say: the list stands once. */
export function kitModules(): Map<string, string> {
  const imports = readFileSync(kitFile, 'utf8').matchAll(/^import \{ ([^}]+) \} from '([^']+)';$/gm);
  return new Map([...imports].map(([, names = '', from = '']) => [pathOf(new URL(from, kitFile)), names]));
}

/**
 * Scripts that run beside the guide take what is in its kit from there instead of holding it a second time: 18 kB gzip of
 * each that knows a host's pages. Their sources import it as ever. Importing from the same files what is not in the kit
 * fails the build with its name.
 */
export function guideKitPlugin(): Plugin {
  const here = JSON.stringify(pathOf(new URL('../content/guide-kit-here.ts', import.meta.url)));
  let modules: ReadonlyMap<string, string> = new Map();
  return {
    name: 'signpost-guide-kit',
    enforce: 'pre',
    buildStart({ input }) {
      modules = beside.test(JSON.stringify(input)) ? kitModules() : new Map();
    },
    load(id) {
      const names = modules.get(id.replaceAll('\\', '/'));
      return names && `import { kitHere } from ${here};\nexport const { ${names} } = kitHere();`;
    },
  };
}
