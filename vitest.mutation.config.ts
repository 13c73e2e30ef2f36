import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { wordsPlugin } from './utils/words/vite-plugin.ts';

/**
 * The tests that have to notice a change, as scripts/mutation.mjs names them. The refusals that need a layout are asked
 * in a real Chromium, one field at a time (test/harness/mutants.ts carries the change there).
 */
export default defineConfig({
  plugins: [WxtVitest(), wordsPlugin()],
  test: {
    include: process.env.SIGNPOST_MUTATION_TESTS?.split(',') ?? [],
    testTimeout: 30_000,
  },
});
