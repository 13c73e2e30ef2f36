import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Shorter files, and words, hold nothing worth the time. In characters. */
const worthwhile = 10_000;

/**
 * Scripts that run in pages: nothing in them makes an object by a function of the old kind, so that each without a name may be
 * an arrow (76 bytes gzip in the account's pages, 32 in draw.js).
 */
const inPages = /^(guide|draw|outline|app-guide)/;

/**
 * Minifies what the bundler minified once more: its own minifier leaves 2 to 5 % of a script of ours (gzip: guide.js 0.7 kB,
 * target.js 0.5, background.js 1.1). Terser alone, instead, is less good and takes three times as long. A third pass
 * gives 0.01 kB.
 */
export function squeezePlugin(): Plugin {
  return {
    name: 'signpost-squeeze',
    apply: (_config, { mode, command }) => command === 'build' && mode === 'production',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.code.length < worthwhile || chunk.fileName.startsWith('words/'))
          continue;
        const here = inPages.test(chunk.fileName);
        const compress = { passes: 2, ecma: 2020, unsafe_arrows: here, unsafe_methods: here } as const;
        let { code } = await minify(chunk.code, { compress, module: format === 'es' });
        // What has become arrows is put together anew: 56 bytes more in the account's pages.
        if (code && here) ({ code } = await minify(code, { compress }));
        if (code === undefined) throw new Error(`${chunk.fileName} could not be minified`);
        chunk.code = code;
      }
    },
  };
}
