import type { Plugin } from 'vite';
import { lightNames } from './light-names.ts';

/** Modules of others that are there for browsers older than ours, by the end of their path, and what stands for them. */
const modern: readonly (readonly [end: string, code: string])[] = [
  // 0.9 kB gzip of each script that computes names.
  ['/dom-accessibility-api/dist/polyfills/SetLike.mjs', 'export default Set;'],
  ['/dom-accessibility-api/dist/polyfills/array.from.mjs', 'export default (list) => Array.from(list);'],
  // The build tool's loader of styles and hints for what is imported later: every style of ours is linked by its page,
  // and no file of a package has to be hinted at. 0.9 kB gzip of the first paint.
  ['vite/preload-helper.js', 'export const __vitePreload = (load) => load();'],
  // What the build tool lets a script's file give it besides a function.
  ['/wxt/dist/utils/define-unlisted-script.mjs', 'export const defineUnlistedScript = (main) => ({ main });'],
];

/**
 * The build tool's own beginning of a script, which starts its plugins (we have none) and tells its logger, silent in what
 * is shipped, that a script broke; the browser records that with its place. 0.15 kB gzip of each script without it.
 */
const begin = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/** Leaves out of what is built the parts of libraries and tools that none of our browsers needs. */
export function lightPlugin(): Plugin {
  return {
    name: 'signpost-light',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      const [, script] = begin.exec(path) ?? [];
      if (script !== undefined)
        return `import script from ${JSON.stringify(script)};\nexport default script.main();`;
      return modern.find(([end]) => path.endsWith(end))?.[1];
    },
    transform: (code, id) => lightNames(id.replaceAll('\\', '/'), code),
  };
}
