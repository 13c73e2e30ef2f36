import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { address, fillAll, formHtml, holders, openForm, password, serveForms } from './form-page.ts';

const row = (id: string, label: string, type = 'text'): string =>
  `<div><label for="${id}">${label}</label><input id="${id}" type="${type}"></div>`;
const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail settings</title><body><h1>Outgoing mail</h1>${body}<script>${script}</script></body></html>`;
const server4 = row('host', 'SMTP host') + row('port', 'SMTP port');
const login = row('username', 'SMTP username') + row('password', 'SMTP password', 'password');

/** Puts HTML where it was not before, as a framework does on its next drawing. */
const bring = `const bring = (html) => requestAnimationFrame(() => { const d = document.createElement('div'); d.innerHTML = html; document.querySelector('form').append(d); });`;

/** A list made of divs whose options are drawn at the end of the body while it is open, and taken away again. */
const drawn = (opener: string): string => `
  const options = ['None', 'SSL/TLS', 'STARTTLS'];
  const opener = document.querySelector('#security');
  const close = () => document.querySelector('#menu')?.remove();
  const open = () => {
    close();
    const menu = document.createElement('div');
    menu.id = 'menu';
    menu.setAttribute('role', 'listbox');
    for (const text of options) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.addEventListener('click', () => { opener.textContent = text; globalThis.chosen = text; close(); });
      menu.append(option);
    }
    document.body.append(menu);
  };
  opener.addEventListener(${JSON.stringify(opener)}, (e) => { if (e.type !== 'keydown' || e.key === 'ArrowDown') requestAnimationFrame(open); });
  document.addEventListener('keydown', (e) => { if (e.key === 'Escape') close(); });`;

/** Drawn controls for the encryption, and pairs of boxes; `state` tells what stands in them. */
const toggles = (inner: string, state: string, script = ''): string =>
  page(`<form>${server4}${inner}${login}</form>`, `${script} globalThis.state = () => ${state};`);
const drawnSwitch = `<div><span id="l">Use STARTTLS</span><button type="button" id="security" role="switch" aria-checked="false" aria-labelledby="l"></button></div>`;
const security: Record<string, { html: string; after: unknown; outcome?: string }> = {
  'a drawn switch': {
    html: toggles(
      drawnSwitch,
      'security.ariaChecked',
      `security.addEventListener('click', () => { security.ariaChecked = String(security.ariaChecked !== 'true'); });`,
    ),
    after: 'true',
  },
  'a switch that does not move': {
    html: toggles(drawnSwitch, 'security.ariaChecked'),
    after: 'false',
    outcome: 'changed-by-page',
  },
  'drawn radio buttons': {
    html: toggles(
      `<div role="radiogroup" aria-label="Encryption">${['None', 'SSL/TLS', 'STARTTLS'].map((text) => `<div role="radio" tabindex="0" aria-checked="${text === 'None'}">${text}</div>`).join('')}</div>`,
      `[...document.querySelectorAll('[role=radio]')].filter((e) => e.ariaChecked === 'true').map((e) => e.textContent).join()`,
      `for (const radio of document.querySelectorAll('[role=radio]')) radio.addEventListener('click', () => { for (const e of document.querySelectorAll('[role=radio]')) e.ariaChecked = String(e === radio); });`,
    ),
    after: 'STARTTLS',
  },
  'a box for each way': {
    html: toggles(
      '<div><label><input id="ssl" type="checkbox" checked> Use SSL</label></div><div><label><input id="tls" type="checkbox"> Use STARTTLS</label></div>',
      '[ssl.checked, tls.checked]',
    ),
    after: [false, true],
  },
  'a box that switches it off': {
    html: toggles(
      '<div><label><input id="none" type="checkbox" checked> Disable TLS</label></div>',
      'none.checked',
    ),
    after: false,
  },
};

const pages: Record<string, string> = {
  ...Object.fromEntries(Object.values(security).map(({ html }, n) => [`security-${n}`, html])),
  provider: page(
    `<form><div><label for="provider">Send mail with</label><select id="provider"><option>Gmail</option><option>Outlook</option><option>Other SMTP server</option></select></div></form>`,
    `${bring} provider.addEventListener('change', () => { if (provider.value.startsWith('Other')) bring(${JSON.stringify(server4 + login)}); });`,
  ),
  authentication: page(
    `<form>${server4}<div><label><input id="auth" type="checkbox"> Use SMTP authentication</label></div></form>`,
    `${bring} auth.addEventListener('change', () => { if (auth.checked) bring(${JSON.stringify(login)}); });`,
  ),
  // Each field brings the next one for ever: bounded, and the page is left alone then.
  endless: page(
    `<form>${server4}${login}</form>`,
    `let n = 0; document.addEventListener('change', (e) => { if (e.target.matches('input')) { const d = document.createElement('div'); d.innerHTML = '<label>SMTP host <input id="again' + ++n + '"></label>'; e.target.closest('div').replaceWith(d); } });`,
  ),
  // A page that draws its password's row anew when the server is set: the same again, or another one.
  ...Object.fromEntries(
    Object.entries({
      redrawn: 'old.replaceWith(old.cloneNode(true))',
      renamed: "const o = old.cloneNode(true); o.lastChild.name = 'public'; old.replaceWith(o)",
      relabelled:
        "const o = old.cloneNode(true); o.firstChild.textContent = 'SMTP password, public'; old.replaceWith(o)",
      hidden: "const o = old.cloneNode(true); o.lastChild.name = 'public'; old.after(o); old.hidden = true",
    }).map(([name, act]) => [
      name,
      page(
        `<form>${server4}${login}</form>`,
        `host.addEventListener('change', () => { const old = document.querySelector('[type=password]').parentElement; ${act}; }, { once: true });`,
      ),
    ]),
  ),
  combobox: page(
    `<form>${server4}<div><span id="l">Encryption</span><div id="security" role="combobox" aria-labelledby="l" aria-haspopup="listbox" tabindex="0">None</div></div>${login}</form>`,
    drawn('mousedown'),
  ),
  button: page(
    `<form>${server4}<div><span id="l">Encryption</span><button type="button" id="security" aria-labelledby="l" aria-haspopup="listbox">None</button></div>${login}</form>`,
    drawn('click'),
  ),
  keyboard: page(
    `<form>${server4}<div><span id="l">Encryption</span><div id="security" role="combobox" aria-labelledby="l" aria-haspopup="listbox" tabindex="0">None</div></div>${login}</form>`,
    drawn('keydown'),
  ),
  mute: page(
    `<form>${server4}<div><span id="l">Encryption</span><div id="security" role="combobox" aria-labelledby="l" aria-haspopup="listbox" tabindex="0">None</div></div>${login}</form>`,
  ),
  keydown: formHtml(
    {},
    // As jQuery plug-ins do: the value is taken a moment after each key, and never else.
    `<script>globalThis.model = {}; for (const e of document.querySelectorAll('input')) e.addEventListener('keydown', () => setTimeout(() => { model[e.id] = e.value; }));</script>`,
  ),
  debounced: formHtml(
    {},
    `<script>globalThis.model = {}; for (const e of document.querySelectorAll('input')) { let t; e.addEventListener('input', () => { clearTimeout(t); t = setTimeout(() => { model[e.id] = e.value; }, 400); }); }</script>`,
  ),
  blur: formHtml(
    {},
    `<script>globalThis.model = {}; for (const e of document.querySelectorAll('input')) e.addEventListener('blur', () => { model[e.id] = e.value; });</script>`,
  ),
  focus: formHtml({}, '<button id="mine">Mine</button><input id="search" aria-label="Search orders">'),
  saving: page(`<form>${(server4 + login).replaceAll('<input', '<input hx-post="/settings"')}</form>`),
  said: page(`<p>Changes are saved automatically.</p><form>${server4}${login}</form>`),
  asked: page(
    `<form>${(server4 + login).replaceAll('<input', '<input hx-post="/settings"')}<button>Save</button></form>`,
  ),
};

let base = '';
let close: () => Promise<void>;
let browser: BrowserContext;
let script = '';
let tab: Page;
beforeAll(async () => {
  ({ base, script, browser, close } = await serveForms(pages));
});
afterAll(() => close());
beforeEach(async () => {
  tab = await browser.newPage();
});
afterEach(() => tab.close());

const open = (name: string): Promise<void> => openForm(tab, base, name, script);
const values = (ids: string[]): Promise<string[]> =>
  tab.evaluate(
    (all) => all.map((id) => (document.getElementById(id) as HTMLInputElement | null)?.value ?? '(none)'),
    ids,
  );

describe('fields that are there only after another was set', () => {
  it.each(['provider', 'authentication'])('%s: they are filled in the next round', async (name) => {
    await open(name);
    const outcome = await fillAll(tab);
    expect(outcome).toMatchObject({ 'smtp.username': 'filled', 'smtp.password': 'filled' });
    expect(await values(['host', 'port', 'username'])).toEqual(['smtp-mail.outlook.com', '587', address]);
    expect(await holders(tab)).toEqual(['password']);
  });

  it('a page that brings a new one for each is left alone after some rounds', async () => {
    await open('endless');
    await fillAll(tab);
    const made = await tab.$$eval('input', (all) => all.map((e) => e.id));
    expect(made.length).toBeLessThanOrEqual(4);
    expect(Number(/\d+/.exec(made.join(' '))?.[0] ?? 0)).toBeLessThan(12);
    expect((await holders(tab)).filter((id) => id !== 'password')).toEqual([]);
  });
});

describe('a password field that stands in place of the one that was previewed', () => {
  it('gets it when it is the same again', async () => {
    await open('redrawn');
    expect(await fillAll(tab)).toMatchObject({ 'smtp.host': 'filled', 'smtp.password': 'filled' });
    expect(await holders(tab)).toEqual(['password']);
  });

  it.each(['renamed', 'relabelled', 'hidden'])('gets nothing when it is another one: %s', async (name) => {
    await open(name);
    expect(await fillAll(tab)).toMatchObject({ 'smtp.host': 'filled', 'smtp.username': 'filled' });
    expect(await holders(tab)).toEqual([]);
  });
});

describe('a list that is drawn only when it is opened', () => {
  it.each(['combobox', 'button', 'keyboard'])('%s: is opened, chosen from and read back', async (name) => {
    await open(name);
    expect(await fillAll(tab)).toMatchObject({ 'smtp.security': 'filled', 'smtp.password': 'filled' });
    expect(await tab.evaluate('[globalThis.chosen, document.querySelector("#menu")]')).toEqual([
      'STARTTLS',
      null,
    ]);
  });

  it('that does not open is left to the person by name', async () => {
    await open('mute');
    expect(await fillAll(tab)).toMatchObject({
      'smtp.security': 'choose-by-hand',
      'smtp.password': 'filled',
    });
  });
});

describe('the encryption is set on', () => {
  it.each(Object.keys(security))('%s', async (name) => {
    await open(`security-${Object.keys(security).indexOf(name)}`);
    const outcomes = await fillAll(tab);
    expect(await tab.evaluate('state()')).toEqual(security[name]?.after);
    expect(outcomes['smtp.security']).toBe(security[name]?.outcome ?? 'filled');
    expect(await holders(tab)).toEqual(['password']);
  });
});

describe('how apps listen', () => {
  it.each(['keydown', 'debounced', 'blur'])('%s: every value is noticed', async (name) => {
    await open(name);
    await fillAll(tab);
    const noticed = `(() => { const { password, ...rest } = model; return JSON.stringify({ ...rest, password: password === ${JSON.stringify(password)} }); })()`;
    const expected = {
      from: address,
      host: 'smtp-mail.outlook.com',
      port: '587',
      username: address,
      password: true,
    };
    await tab.waitForFunction(
      `Object.keys(model).length === 5 && model.password === ${JSON.stringify(password)}`,
    );
    expect(JSON.parse((await tab.evaluate(noticed)) as string)).toEqual(expected);
  });
});

describe('the focus', () => {
  it.each(['mine', 'search', 'port'])('is given back to %s', async (id) => {
    await open('focus');
    await tab.focus(`#${id}`);
    expect(await fillAll(tab)).toMatchObject({ 'smtp.password': 'filled' });
    expect(await tab.evaluate('document.activeElement.id')).toBe(id);
  });

  it('stays with nothing where nothing had it', async () => {
    await open('focus');
    await fillAll(tab);
    expect(await tab.evaluate('document.activeElement === document.body')).toBe(true);
  });
});

describe('an app that saves on leaving a field', () => {
  it.each([
    ['saving', true],
    ['said', true],
    ['asked', false],
    ['focus', false],
  ])('%s: the preview says %s', async (name, saves) => {
    await open(name);
    expect(
      await tab.evaluate(
        `mailform.previewForm(mailform.mailFormOf(document, mailform.mailValues('a@b.c', ['smtp']))).savesOnBlur`,
      ),
    ).toBe(saves);
  });
});
