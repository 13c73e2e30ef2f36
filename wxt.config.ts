import { defineConfig } from 'wxt';
import { drawnCssPlugin } from './utils/build/drawn-css.ts';
import { guideKitPlugin } from './utils/build/guide-kit.ts';
import { labelTablesPlugin } from './utils/build/label-tables.ts';
import { lexiconPlugin } from './utils/build/lexicon.ts';
import { lightPlugin } from './utils/build/light.ts';
import { noHtmlSinkPlugin } from './utils/build/no-html-sink.ts';
import { pageChunksPlugin } from './utils/build/page-chunks.ts';
import { squeezePlugin } from './utils/build/squeeze.ts';
import { microsoftPatterns } from './utils/pages/hosts.ts';
import { cardFile } from './utils/words/card-file.ts';
import { cardScript } from './utils/words/card-script.node.ts';
import { languagesThere } from './utils/words/languages.node.ts';
import { wordsChunk, wordsPlugin } from './utils/words/vite-plugin.ts';

/** Extension pages may load our own files and nothing else; no request leaves the extension. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  // The practice page shows made-up pages in a frame, which is a file of ours too.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      wordsPlugin(),
      noHtmlSinkPlugin(),
      lightPlugin(),
      guideKitPlugin(),
      drawnCssPlugin(),
      lexiconPlugin(),
      pageChunksPlugin(),
      labelTablesPlugin(),
      squeezePlugin(),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Signpost',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: microsoftPatterns,
    // Asked for one exact origin at a time, on the person's click, and given back when the journey ends.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    // Each can be changed in the browser's own list; `_execute_action` is the toolbar button.
    // Digits: with a letter, Firefox on Windows and Linux opens one of its menus (Alt+Shift+S: History; D, P, W elsewhere).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+1' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+2' }, description: '__MSG_commandPanel__' },
      'show-where': { suggested_key: { default: 'Alt+Shift+3' }, description: '__MSG_commandShow__' },
      'fold-card': { suggested_key: { default: 'Alt+Shift+4' }, description: '__MSG_commandFold__' },
    },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'signpost@signpost.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '120',
      // Firefox takes a policy without a schema.
      storage: { managed_schema: 'managed-schema.json' },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (_entrypoints, config) => {
      // Numbers after the names would only tell versions apart, which a package has one of; without them a table of what
      // can be loaded shrinks, the languages' from 1.3 to 0.4 kB gzip.
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output) && 'chunkFileNames' in output)
        output.chunkFileNames = ({ moduleIds }: { moduleIds?: string[] }) => wordsChunk(moduleIds ?? []);
    },
    'build:publicAssets': (_wxt, files) => {
      for (const language of languagesThere())
        files.push({ relativeDest: cardFile(language), contents: cardScript(language) });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Firefox opens a sidebar by itself on install unless told not to; Signpost waits to be asked.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
});
