import type { Plugin } from 'vite';

/** Modules of others that are there for browsers older than ours, by the end of their path, and what stands for them. */
const modern: readonly (readonly [end: string, code: string])[] = [
  // 0.9 kB gzip of each script that computes names.
  ['/dom-accessibility-api/dist/polyfills/SetLike.mjs', 'export default Set;'],
  ['/dom-accessibility-api/dist/polyfills/array.from.mjs', 'export default (list) => Array.from(list);'],
  // The build tool's loader of styles and hints for what is imported later: every style of ours is linked by its page,
  // and no file of a package has to be hinted at. 0.9 kB gzip of the first paint.
  ['vite/preload-helper.js', 'export const __vitePreload = (load) => load();'],
];

/** Leaves out of what is built the parts of libraries and tools that none of our browsers needs. */
export function lightPlugin(): Plugin {
  return {
    name: 'signpost-light',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      return modern.find(([end]) => path.endsWith(end))?.[1];
    },
  };
}
