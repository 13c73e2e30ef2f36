import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { wordsPlugin } from './utils/words/vite-plugin.ts';

/**
 * The tests that have to notice a changed line in the files of scripts/mutation.mjs. The refusals that need a layout are asked
 * in a real Chromium, one field at a time (test/harness/mutants.ts carries the change there).
 */
export default defineConfig({
  plugins: [WxtVitest(), wordsPlugin()],
  test: {
    include: [
      'test/unit/locate/**/*.test.ts',
      'test/unit/secret/**/*.test.ts',
      'test/unit/background/{target-command,secret-answers}.test.ts',
      'test/unit/mailform/{site,look-alike,frame-refusal}.test.ts',
      'test/forms/refuse-element.test.ts',
    ],
    testTimeout: 30_000,
  },
});
