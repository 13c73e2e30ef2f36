import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { wordsPlugin } from './utils/words/vite-plugin.ts';

/** The unit tests that have to notice a changed line in the files of stryker.config.json; without browsers. */
export default defineConfig({
  plugins: [WxtVitest(), wordsPlugin()],
  test: {
    include: [
      'test/unit/locate/**/*.test.ts',
      'test/unit/secret/**/*.test.ts',
      'test/unit/background/{target-command,secret-answers}.test.ts',
      'test/unit/mailform/{page,look-alike,refusals}.test.ts',
    ],
    testTimeout: 30_000,
  },
});
