import type { Server } from 'node:http';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePages } from '../frameworks/serve.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';
import { formHtml, openForm } from './form-page.ts';

const refusal = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.';
const pages = { form: formHtml({}, '<p id="line"></p><div id="result" role="status"></div>') };

/** Ways in which apps show what came of a test, as code in the page; `said` is the text. */
const ways: Record<string, string> = {
  toast: `const d = document.createElement('div'); d.className = 'Toastify__toast'; d.textContent = said; document.body.append(d);`,
  banner: `const d = document.createElement('section'); d.setAttribute('role', 'alert'); d.innerHTML = '<h2>Test</h2><p></p>'; d.querySelector('p').textContent = said; document.body.prepend(d);`,
  dialog: `const d = document.createElement('dialog'); d.innerHTML = '<p></p><button>OK</button>'; d.querySelector('p').textContent = said; document.body.append(d); d.showModal();`,
  'inline message': `document.querySelector('#line').textContent = said; document.querySelector('#line').className = 'form-error';`,
  'live region': `document.querySelector('#result').textContent = said;`,
  'plain paragraph': `const d = document.createElement('p'); d.textContent = said; document.querySelector('form').append(d);`,
};

describe.each([
  ['Chromium', () => lendBrowser('chromium')],
  ['Firefox', () => lendBrowser('firefox')],
] as const)('the app’s own result in %s', (_name, launch) => {
  let browser: BrowserContext;
  let server: Server;
  let base: string;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    [browser, script] = await Promise.all([
      launch(),
      bundle(new URL('../frameworks/fill-entry.ts', import.meta.url).pathname, 'mailform'),
    ]);
    ({ server, base } = await servePages([], pages));
    page = await browser.newPage();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    await openForm(page, base, 'form', script);
    await page.evaluate(
      'globalThis.texts = []; globalThis.stop = new AbortController(); mailform.watchResult(document, stop.signal, (t) => texts.push(t))',
    );
  });
  const show = (way: string, said: string) =>
    page.evaluate(`(() => { const said = ${JSON.stringify(said)}; ${ways[way]} })()`);
  const told = (count: number) => page.waitForFunction(`texts.length >= ${count}`, { timeout: 5000 });
  const texts = () => page.evaluate('texts') as Promise<string[]>;

  it.each(Object.keys(ways))('is read from a %s, once', async (way) => {
    await show(way, refusal);
    await told(1);
    // A later change elsewhere flushes whatever else would come.
    await show('live region', 'Something else');
    await page.waitForFunction('texts.includes("Something else")', { timeout: 5000 });
    expect((await texts()).filter((text) => text.includes(refusal))).toHaveLength(1);
  });

  it('is read again when it was gone and came back in the same words', async () => {
    await show('live region', refusal);
    await told(1);
    await show('live region', 'Testing, please wait');
    await told(2);
    await show('live region', refusal);
    await told(3);
    expect(await texts()).toEqual([refusal, 'Testing, please wait', refusal]);
  });

  it('is not read from what a person types, nor after the watch has ended', async () => {
    await page.type('#password', 'basic authentication is disabled');
    await page.evaluate('stop.abort()');
    // Another watch hears what the ended one must not.
    await page.evaluate(
      'globalThis.later = []; mailform.watchResult(document, new AbortController().signal, (t) => later.push(t))',
    );
    await show('banner', refusal);
    await page.waitForFunction('later.length > 0', { timeout: 5000 });
    expect(await texts()).toEqual([]);
  });
});
