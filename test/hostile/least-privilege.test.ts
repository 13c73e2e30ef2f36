import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { microsoftPatterns } from '../../utils/pages/hosts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
const filesBelow = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
const output = (build: string) => join(root, '.output', build);
const manifestOf = (build: string) =>
  JSON.parse(readFileSync(join(output(build), 'manifest.json'), 'utf8')) as Record<string, unknown>;

/** Everything a manifest may say. A line more is a right more: change it here only with docs/threat-model.md. */
const common = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  short_name: 'Signpost',
  default_locale: 'en',
  version: expect.any(String),
  icons: expect.any(Object),
  host_permissions: microsoftPatterns,
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  action: { default_title: 'Signpost', default_popup: 'popup.html' },
  // Keys need no permission; the browser's own page changes them.
  commands: Object.fromEntries(
    ['_execute_action', 'open-panel', 'show-where', 'fold-card'].map((name) => [name, expect.any(Object)]),
  ),
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  },
};
const chromium = {
  ...common,
  permissions: ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus', 'sidePanel'],
  minimum_chrome_version: '120',
  storage: { managed_schema: 'managed-schema.json' },
  background: { type: 'module', service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};
const manifests: Record<(typeof builds)[number], unknown> = {
  'chrome-mv3': chromium,
  'edge-mv3': chromium,
  'firefox-mv3': {
    ...common,
    permissions: ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    browser_specific_settings: {
      gecko: {
        id: expect.any(String),
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Signpost', open_at_install: false },
  },
};

describe.each(builds)('the build %s', (build) => {
  const scripts = () =>
    filesBelow(output(build), /\.(js|html)$/).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  it('asks for these rights and no others; nothing of it can be loaded by a page', () => {
    // No content_scripts, web_accessible_resources, externally_connectable or sandbox among them.
    expect(manifestOf(build)).toEqual(manifests[build]);
  });

  it.each([
    // Requests.
    /\bfetch\s*\(/,
    /XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|WebTransport|importScripts/,
    // Code made from strings.
    /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|setTimeout\(\s*["'`]/,
    // HTML made from strings.
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/,
    // Whatever comes from elsewhere.
    /\bimport\s*\(\s*["'`]https?:|\bfrom\s*["']https?:/,
    // Announcements to pages.
    /\.postMessage\s*\(|new CustomEvent\b/,
    // The clipboard's content.
    /\breadText\b|clipboard\.read\b|execCommand\(\s*["'`]paste/,
    // Timers and handlers made from strings.
    /setInterval\(\s*["'`]|setAttribute\(\s*["'`]on/,
  ])('has no %s', (pattern) => {
    const all = scripts();
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('prints nothing on a page', () => {
    const inPages = scripts().filter(({ file }) => !/[/\\]chunks[/\\]|\.html$|background\.js$/.test(file));
    expect(inPages.map(({ file }) => basename(file))).toEqual(
      expect.arrayContaining(['guide.js', 'draw.js', 'target.js', 'fields.js', 'outline.js', 'app-guide.js']),
    );
    expect(inPages.filter(({ text }) => /\bconsole\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('has no script in its pages but its own files', () => {
    for (const { file, text } of scripts().filter((one) => one.file.endsWith('.html'))) {
      // Modules, in the popup the one that asks the browser early, and in the practice frame the scripts that guide in other pages.
      for (const [tag] of text.matchAll(/<script\b[^>]*>[^<]*/g))
        expect(tag, file).toMatch(/^<script (?:type="module" crossorigin | ?)src="\/[\w./-]+">$/);
      expect(text, file).not.toMatch(/\son\w+=|javascript:/i);
    }
  });
});

describe('the rights that are asked for', () => {
  const source = ['utils', 'entrypoints', 'components']
    .flatMap((folder) => filesBelow(join(root, folder), /\.tsx?$/))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const used = new Set([...source.matchAll(/\bbrowser\.([a-zA-Z]+)\??\./g)].map(([, name]) => name ?? ''));
  /** Interfaces that need no permission of their own. */
  const free = ['commands', 'runtime', 'tabs', 'windows', 'action', 'permissions', 'i18n'];

  it('are those that the code uses, each of them', () => {
    const asked = chromium.permissions.filter((permission) => permission !== 'activeTab');
    expect([...used].filter((name) => !free.includes(name)).sort()).toEqual([...asked].sort());
    // The grant of a press on the toolbar button: what the target script is injected by.
    expect(source).toContain('executeScript');
  });

  it('never include another site for good: an origin is asked for one at a time, and given back', () => {
    const asked = [...source.matchAll(/permissions\.request\(([^;]*)\)/g)].map(([, what]) => what);
    expect(asked.length).toBeGreaterThan(0);
    for (const what of asked) expect(['{ origins: microsoftPatterns }', '{ origins }))']).toContain(what);
    expect(source).toMatch(/const origins = \[`\$\{origin\}\/\*`\];/);
  });
});
