import type { BrowserContext, Page } from 'puppeteer';
import type { Run } from '../frameworks/fill-entry.ts';
import { servePages } from '../frameworks/serve.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';

export const address = 'ada.sitter@outlook.com';
export const password = 'abcdefghijklmnop';

/** A plain mail form; rows may be replaced or added. */
export function formHtml(rows: Record<string, string> = {}, after = ''): string {
  const all: Record<string, string> = {
    from: '<label for="from">Sender email</label><input id="from">',
    host: '<label for="host">SMTP host</label><input id="host">',
    port: '<label for="port">SMTP port</label><input id="port">',
    security:
      '<label for="security">Encryption</label><select id="security"><option>None<option>SSL<option>TLS</select>',
    username: '<label for="username">SMTP username</label><input id="username">',
    password: '<label for="password">SMTP password</label><input id="password" type="password">',
    ...rows,
  };
  const body = Object.values(all)
    .map((r) => `<div>${r}</div>`)
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail settings</title><body><form onsubmit="globalThis.submitted=true;return false">${body}<button>Save</button></form>${after}</body></html>`;
}

/** How each row of such a form ends when all goes well. */
export const filled = {
  'from.address': 'filled',
  'smtp.host': 'filled',
  'smtp.port': 'filled',
  'smtp.security': 'filled',
  'smtp.username': 'filled',
  'smtp.password': 'filled',
};

/** Pages of a test at a server of its own, a browser for them, and the modules' script. The caller closes them. */
export async function serveForms(
  pages: Record<string, string>,
): Promise<{ base: string; script: string; browser: BrowserContext; close: () => Promise<void> }> {
  const { base, server } = await servePages([], pages);
  const script = await bundle(new URL('../frameworks/fill-entry.ts', import.meta.url).pathname, 'mailform');
  const browser = await lendBrowser('chromium');
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { base, script, browser, close };
}

/** Opens a page at an address of the test's own server and puts the modules into it. */
export async function openForm(page: Page, base: string, name: string, script: string): Promise<void> {
  await page.goto(`${base}/${name}`);
  await page.evaluate(script);
}

/** Find, preview, fill everything; the outcome of each role as one word. */
export async function fillAll(
  page: Page,
  protocols = ['smtp'],
  url?: string,
): Promise<Record<string, string>> {
  const { report } = (await page.evaluate(
    `mailform.run(${JSON.stringify(address)}, ${JSON.stringify(password)}, ${JSON.stringify(protocols)}, ${url ? JSON.stringify(url) : 'location.href'})`,
  )) as Run;
  return Object.fromEntries(
    report.rows.map((r) => [r.role, typeof r.outcome === 'string' ? r.outcome : r.outcome.refused]),
  );
}

/** Every input on the page, in all documents of it, that now holds the password, by id. */
export async function holders(page: Page): Promise<string[]> {
  return (await page.evaluate(
    `[...document.querySelectorAll('input, textarea')].filter((e) => e.value === ${JSON.stringify(password)}).map((e) => e.id)`,
  )) as string[];
}
