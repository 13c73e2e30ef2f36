import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { wordsPlugin } from './utils/words/vite-plugin.ts';

/** Tests that stand on the simulated browser, whose storage, listeners and missing parts are one for all modules. */
const onSimulatedBrowser = [
  'test/unit/{background,content,messages,policy,secret,store}/**/*.test.{ts,tsx}',
  'test/fuzz/**/*.test.ts',
];
const unit = {
  plugins: [WxtVitest(), wordsPlugin()],
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/**
 * `unit`: pure logic and views, in Node with a simulated DOM where a file asks for one. Files of pure logic share a
 * worker's modules, which are read once and not 80 times (140 s of processor time became 83 when all shared them); in
 * `unit-browser` each file has its own.
 * `pages`: our modules inside a real Chromium on single pages.
 * `browser`: the built extension in real Chromium and Firefox.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...unit,
        test: {
          name: 'unit',
          include: ['test/{unit,shape}/**/*.test.{ts,tsx}'],
          exclude: onSimulatedBrowser,
          isolate: false,
        },
      },
      { ...unit, test: { name: 'unit-browser', include: onSimulatedBrowser } },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts', 'test/draw/**/*.test.ts', 'test/forms/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // Files of a worker share its browsers (test/harness/lend.ts).
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/hostile/**/*.test.ts', 'test/faults/**/*.test.ts'],
          setupFiles: ['test/harness/after-file.ts'],
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
