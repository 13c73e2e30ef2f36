import type { Server } from 'node:http';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../frameworks/fill-entry.ts';
import { inIsolatedWorld } from '../frameworks/isolated.ts';
import { servePages } from '../frameworks/serve.ts';
import { address, filled, formHtml, password, serveForms } from './form-page.ts';

const body = formHtml()
  .replace(/^.*<body>/s, '')
  .replace(/<\/body>.*$/s, '');
const page = (inner: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail settings</title><body><h1>Mail</h1>${inner}</body></html>`;
/** Puts the form into a closed root of a component; the root is kept for the test alone. */
const closed = `<mail-settings></mail-settings><script>
  globalThis.root = document.querySelector('mail-settings').attachShadow({ mode: 'closed' });
  root.innerHTML = ${JSON.stringify(body)};
  globalThis.at = (id) => root.getElementById(id).value;
</script>`;
/** Leaves for another form when the port is written, as a wizard's page does. */
const leaves = formHtml(
  {},
  '<script>port.addEventListener("change", () => { location.href = "/next"; })</script>',
);

const pages: Record<string, string> = {
  closed: page(closed),
  leaves,
  next: formHtml(),
  modal: page(
    `<label>SMTP host <input id="behind"></label><dialog id="dlg">${body}</dialog><script>dlg.showModal()</script>`,
  ),
  foreign: page('<h2>SMTP settings</h2><iframe src="FOREIGN" width="600" height="500"></iframe>'),
};

let base = '';
let close: () => Promise<void>;
let elsewhere: Server;
let other = '';
let browser: BrowserContext;
let script = '';
let tab: Page;
beforeAll(async () => {
  // Another port is another origin.
  ({ base: other, server: elsewhere } = await servePages([], { form: formHtml() }));
  pages.foreign = pages.foreign?.replace('FOREIGN', `${other}/form`) ?? '';
  ({ base, script, browser, close } = await serveForms(pages));
});
afterAll(async () => {
  await close();
  elsewhere.close();
});
beforeEach(async () => {
  tab = await browser.newPage();
});
afterEach(() => tab.close());

const byRole = (run: Run['report']): Record<string, unknown> =>
  Object.fromEntries(run.rows.map((r) => [r.role, r.outcome]));
const fill = (openRoot = 'undefined'): string => `(async () => {
  const form = mailform.mailFormOf(document, mailform.mailValues(${JSON.stringify(address)}, ['smtp']), {}, ${openRoot});
  const preview = mailform.previewForm(form);
  const rows = preview.rows.map((r) => ({ id: r.id, on: true }));
  return mailform.fillForm(form, ${JSON.stringify(password)}, rows, new AbortController().signal);
})()`;

describe('a form inside a closed shadow root', () => {
  it('is not there for a script that may not open it', async () => {
    await tab.goto(`${base}/closed`);
    await tab.evaluate(script);
    expect(byRole((await tab.evaluate(fill())) as Run['report'])).toEqual({});
  });

  it('is filled where the browser opens it for the extension', async () => {
    await tab.goto(`${base}/closed`);
    await tab.evaluate(script);
    const report = (await tab.evaluate(
      fill('(e) => (e.localName === "mail-settings" ? root : e.shadowRoot)'),
    )) as Run['report'];
    expect(byRole(report)).toEqual(filled);
    const right = `at('password') === ${JSON.stringify(password)}`;
    expect(await tab.evaluate(right)).toBe(true);
    expect(await tab.evaluate('[at("host"), at("port"), at("username")]')).toEqual([
      'smtp-mail.outlook.com',
      '587',
      address,
    ]);
  });

  it('does not get the password when something lies over the component', async () => {
    await tab.goto(`${base}/closed`);
    await tab.evaluate(script);
    await tab.evaluate(
      `(() => { const d = document.createElement('div'); Object.assign(d.style, { position: 'fixed', inset: '0', background: '#fff' }); document.body.append(d); })()`,
    );
    const report = (await tab.evaluate(
      fill('(e) => (e.localName === "mail-settings" ? root : e.shadowRoot)'),
    )) as Run['report'];
    expect(byRole(report)['smtp.password']).toEqual({ refused: 'covered' });
    expect(await tab.evaluate('at("password")')).toBe('');
  });
});

describe('a page that leaves in the middle of a fill', () => {
  it('takes the fill with it: nothing is written into the next page and nothing is thrown there', async () => {
    const thrown: string[] = [];
    tab.on('pageerror', (error) => thrown.push(String(error)));
    await tab.goto(`${base}/leaves`);
    await inIsolatedWorld(tab, script);
    const run = inIsolatedWorld(tab, fill()).then(
      () => 'reported',
      () => 'left',
    );
    await tab.waitForFunction('location.pathname === "/next" && document.readyState === "complete"');
    await run;
    expect(
      await tab.$$eval('input', (inputs) => inputs.map((i) => i.value).filter((value) => value !== '')),
    ).toEqual([]);
    expect(thrown).toEqual([]);
  });

  it('stops at the signal: what was not written is named as left', async () => {
    await tab.goto(`${base}/next`);
    await inIsolatedWorld(tab, script);
    const report = await inIsolatedWorld<Run['report']>(
      tab,
      `(async () => {
        const form = mailform.mailFormOf(document, mailform.mailValues(${JSON.stringify(address)}, ['smtp']));
        const rows = mailform.previewForm(form).rows.map((r) => ({ id: r.id, on: true }));
        const stop = new AbortController();
        document.querySelector('#port').addEventListener('change', () => stop.abort());
        return mailform.fillForm(form, ${JSON.stringify(password)}, rows, stop.signal);
      })()`,
    );
    const outcomes = byRole(report);
    expect(Object.keys(outcomes).sort()).toEqual(Object.keys(filled).sort());
    expect(outcomes['smtp.password']).toBe('off');
    expect(await tab.$eval('#password', (e) => (e as HTMLInputElement).value)).toBe('');
  });
});

it('a form in a modal dialog is filled; the field behind the dialog is left alone', async () => {
  await tab.goto(`${base}/modal`);
  await inIsolatedWorld(tab, script);
  expect(byRole(await inIsolatedWorld<Run['report']>(tab, fill()))).toMatchObject({
    'smtp.password': 'filled',
    'smtp.username': 'filled',
  });
  expect(await tab.$eval('#behind', (e) => (e as HTMLInputElement).value)).toBe('');
  expect(await tab.$eval('#dlg', (e) => (e as HTMLDialogElement).open)).toBe(true);
});

it('all fields vanish between preview and fill: each is named as gone', async () => {
  await tab.goto(`${base}/next`);
  await inIsolatedWorld(tab, script);
  const report = await inIsolatedWorld<Run['report']>(
    tab,
    `(async () => {
      const form = mailform.mailFormOf(document, mailform.mailValues(${JSON.stringify(address)}, ['smtp']));
      const rows = mailform.previewForm(form).rows.map((r) => ({ id: r.id, on: true }));
      document.querySelector('form').remove();
      return mailform.fillForm(form, ${JSON.stringify(password)}, rows, new AbortController().signal);
    })()`,
  );
  expect(byRole(report)).toEqual(
    Object.fromEntries(Object.keys(filled).map((role) => [role, { refused: 'gone' }])),
  );
});

it('the page draws the form anew between preview and fill: what was seen is gone, the same fields are filled once', async () => {
  await tab.goto(`${base}/next`);
  await inIsolatedWorld(tab, script);
  const report = await inIsolatedWorld<Run['report']>(
    tab,
    `(async () => {
      const form = mailform.mailFormOf(document, mailform.mailValues(${JSON.stringify(address)}, ['smtp']));
      const rows = mailform.previewForm(form).rows.map((r) => ({ id: r.id, on: true }));
      const old = document.querySelector('form');
      old.replaceWith(old.cloneNode(true));
      return mailform.fillForm(form, ${JSON.stringify(password)}, rows, new AbortController().signal);
    })()`,
  );
  const hosts = report.rows.filter((r) => r.role === 'smtp.host').map((r) => r.outcome);
  expect(hosts).toEqual([{ refused: 'gone' }, 'filled']);
  expect(
    await tab.$$eval(
      'input',
      (inputs, value) => inputs.filter((i) => i.value === value).map((i) => i.id),
      password,
    ),
  ).toEqual(['password']);
});

it('a row that was switched off stays off when the page draws the form anew', async () => {
  await tab.goto(`${base}/next`);
  await inIsolatedWorld(tab, script);
  await inIsolatedWorld<Run['report']>(
    tab,
    `(async () => {
      const form = mailform.mailFormOf(document, mailform.mailValues(${JSON.stringify(address)}, ['smtp']));
      const rows = mailform.previewForm(form).rows.map((r) => ({ id: r.id, on: r.role !== 'from.address' && r.role !== 'smtp.password' && r.role !== 'smtp.host' }));
      const old = document.querySelector('form');
      old.replaceWith(old.cloneNode(true));
      return mailform.fillForm(form, ${JSON.stringify(password)}, rows, new AbortController().signal);
    })()`,
  );
  expect(
    await tab.$$eval('#from, #host, #password', (all) => all.map((e) => (e as HTMLInputElement).value)),
  ).toEqual(['', '', '']);
  expect(await tab.$eval('#port', (e) => (e as HTMLInputElement).value)).toBe('587');
});

it('a form in a frame of another origin is named with its host, and nothing in it is touched', async () => {
  await tab.goto(`${base}/foreign`, { waitUntil: 'load' });
  await inIsolatedWorld(tab, script);
  const named = await inIsolatedWorld(
    tab,
    `mailform.previewForm(mailform.mailFormOf(document, mailform.mailValues('a@b.c', ['smtp']))).foreignFrame`,
  );
  expect(named).toBe(new URL(other).host);
  await inIsolatedWorld(tab, fill());
  const frame = tab.frames().find((f) => f.url().startsWith(other));
  expect(
    await frame?.$$eval('input', (inputs) => inputs.map((i) => i.value).filter((value) => value !== '')),
  ).toEqual([]);
});

it('an unencrypted page on this machine is told in the preview; an encrypted one is not', async () => {
  await tab.goto(`${base}/next`);
  await inIsolatedWorld(tab, script);
  const told = (url: string) =>
    inIsolatedWorld(
      tab,
      `mailform.previewForm(mailform.mailFormOf(document, mailform.mailValues('a@b.c', ['smtp']), {}, undefined, ${JSON.stringify(url)})).unencrypted === true`,
    );
  expect(await told(`${base}/next`)).toBe(true);
  expect(await told('http://192.168.1.5/mail')).toBe(true);
  expect(await told('https://192.168.1.5/mail')).toBe(false);
  // Elsewhere nothing is written at all, so there is nothing to agree to.
  expect(await told('http://app.example/mail')).toBe(false);
});
