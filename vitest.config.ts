import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { wordsPlugin } from './utils/words/vite-plugin.ts';

/**
 * `unit`: pure logic and views, in Node with a simulated DOM where a file asks for one.
 * `pages`: our modules inside a real Chromium on single pages.
 * `browser`: the built extension in real Chromium and Firefox.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), wordsPlugin()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'unit', include: ['test/{unit,shape,fuzz}/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts', 'test/draw/**/*.test.ts', 'test/forms/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/hostile/**/*.test.ts', 'test/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has browsers, profiles and servers of its own.
          maxWorkers: 2,
          // Real input in two real browsers on two shared cores: two more tries are allowed.
          retry: 2,
        },
      },
    ],
  },
});
