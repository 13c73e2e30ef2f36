import type { browser as whole } from 'wxt/browser';

type Browser = typeof whole;

/**
 * The browser's own API, for pages and scripts of ours. In manifest version 3 both engines' functions return promises, so
 * that webextension-polyfill would add nothing there but 2.7 kB gzip to the first paint and to each script; what it does
 * for listeners of messages, talk.ts does. The background, which listens to everything, has the polyfill.
 *
 * A page's elements and frames are properties of the global object by their names, in our world too: one called `browser`
 * is not taken for the API, and where none can be had, nothing here throws.
 */
const here = globalThis as unknown as { browser?: Partial<Browser>; chrome?: Partial<Browser> };
export const browser = ((here.browser?.runtime?.id ? here.browser : here.chrome) ?? {}) as Browser;
