import type { Server } from 'node:http';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../frameworks/fill-entry.ts';
import { inIsolatedWorld } from '../frameworks/isolated.ts';
import { servePages } from '../frameworks/serve.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';

const pages = [
  'react',
  'vue',
  'angular',
  'angular-template',
  'angularjs',
  'svelte',
  'lit',
  'jquery',
  'ember',
  'knockout',
  'extlike',
];
const address = 'ada.sitter@outlook.com';
const password = 'abcdefghijklmnop';
/** STARTTLS in the words of each page. */
const starttls: Record<string, string> = {
  vue: 'starttls',
  'angular-template': 'starttls',
  svelte: 'starttls',
  extlike: 'starttls',
};

let base = '';
let server: Server;
let script = '';
beforeAll(async () => {
  ({ base, server } = await servePages(pages));
  script = await bundle(new URL('../frameworks/fill-entry.ts', import.meta.url).pathname, 'mailform');
});
afterAll(() => server.close());

describe.each([
  ['chromium', () => lendBrowser('chromium')],
  ['firefox', () => lendBrowser('firefox')],
] as const)('%s', (_name, launch) => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(pages)('%s notices every value', async (name) => {
    const page = await browser.newPage();
    await page.goto(`${base}/${name}`);
    await page.waitForFunction('typeof readModel === "function"');
    await inIsolatedWorld(page, script);
    const { report } = await inIsolatedWorld<Run>(
      page,
      `mailform.run(${JSON.stringify(address)}, ${JSON.stringify(password)}, ['smtp'])`,
    );
    const expected = {
      from: address,
      host: 'smtp-mail.outlook.com',
      port: '587',
      security: starttls[name] ?? 'tls',
      username: address,
      password,
    };
    const read = `(() => { const m = readModel(); return Object.fromEntries(Object.keys(${JSON.stringify(expected)}).map((k) => [k, String(m[k])])); })()`;
    const right = `JSON.stringify(${read}) === ${JSON.stringify(JSON.stringify(expected))}`;
    await page.waitForFunction(right, { timeout: 3000 }).catch(() => undefined);
    const model = (await page.evaluate(read)) as Record<string, string>;
    expect({ ...model, password: model.password === password }).toEqual({ ...expected, password: true });
    for (const row of report.rows) expect([row.role, row.outcome]).toEqual([row.role, 'filled']);
    expect(await page.evaluate('globalThis.submitted === true')).toBe(false);
    await page.close();
  });
});
