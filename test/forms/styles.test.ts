import type { Server } from 'node:http';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages } from '../frameworks/serve.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';
import { address, fillAll, holders, openForm } from './form-page.ts';

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Settings</title><h1>E-mail settings</h1>${body}`;
const option = '<option>None<option>SSL<option>TLS';

/** How component kits and hand-written pages label the same six fields. */
const styles: Record<string, string> = {
  'plain text and line breaks': page(
    `<form>SMTP server: <input id="h"><br>Port: <input id="p" size="4"><br>Security: <select id="s">${option}</select><br>User: <input id="u"><br>Password: <input id="w" type="password"><br>From: <input id="f"><br><button>Save</button></form>`,
  ),
  'placeholders only': page(
    `<form><input id="f" placeholder="Sender address"><input id="h" placeholder="SMTP host"><input id="p" placeholder="Port"><select id="s" aria-label="Encryption">${option}</select><input id="u" placeholder="Username"><input id="w" type="password" placeholder="Password"><button>Save</button></form>`,
  ),
  'outlined fields': page(
    `${[
      ['f', 'From address', 'text'],
      ['h', 'SMTP host', 'text'],
      ['p', 'Port', 'number'],
      ['u', 'Username', 'text'],
      ['w', 'Password', 'password'],
    ]
      .map(
        ([id, label, type]) =>
          `<div class="c"><label for="${id}" style="position:absolute;pointer-events:none">${label}</label><div><input id="${id}" type="${type}" style="margin-top:18px"><fieldset aria-hidden="true" style="position:absolute;pointer-events:none"><legend><span>${label}</span></legend></fieldset></div></div>`,
      )
      .join('')}<div><label for="s">Encryption</label><select id="s">${option}</select></div>`,
  ),
  'a table with headings': page(
    `<table><thead><tr><th>From</th><th>SMTP host</th><th>Port</th><th>Encryption</th><th>User name</th><th>Password</th></tr></thead><tbody><tr><td><input id="f"></td><td><input id="h"></td><td><input id="p"></td><td><select id="s">${option}</select></td><td><input id="u"></td><td><input id="w" type="password"></td></tr></tbody></table>`,
  ),
  'sections of one table, each under a cell over its whole width': page(
    `<table>${[
      ['Database', 'd'],
      ['Outgoing mail', ''],
      ['LDAP', 'l'],
    ]
      .map(
        ([title, other]) =>
          `<tr><th colspan="2">${title}</th></tr>${[
            ['h', 'Host'],
            ['p', 'Port'],
            ['u', 'User'],
            ['w', 'Password'],
          ]
            .map(
              ([id, label]) =>
                `<tr><td colspan="2">${label}:</td></tr><tr><td><input id="${other}${id}" type="${id === 'w' ? 'password' : 'text'}"></td><td>?</td></tr>`,
            )
            .join('')}`,
      )
      .join(
        '',
      )}<tr><th colspan="2">Sender of the mail</th></tr><tr><td>Address <input id="f"></td><td>Encryption <select id="s">${option}</select></td></tr></table>`,
  ),
  'several to a row': page(
    `<h3>SMTP</h3><div class="row"><div class="col"><label>Host</label><input id="h"></div><div class="col"><label>Port</label><input id="p"></div><div class="col"><label>Encryption</label><select id="s">${option}</select></div></div><div class="row"><div class="col"><label>Login</label><input id="u"></div><div class="col"><label>Password</label><input id="w" type="password"></div></div><div class="row"><div class="col"><label>Sender e-mail</label><input id="f"></div></div>`,
  ),
  'captions under the fields': page(
    `<h3>SMTP</h3>${[
      ['h', 'Host'],
      ['p', 'Port'],
      ['u', 'Username'],
      ['f', 'From address'],
    ]
      .map(([id, l]) => `<div><input id="${id}"><small>${l}</small></div>`)
      .join(
        '',
      )}<div><select id="s">${option}</select><small>Encryption</small></div><div><input id="w" type="password"><small>Password</small></div>`,
  ),
  'between other sections': page(
    `<h2>Database</h2><p>Host <input id="d1"></p><p>Port <input id="d2"></p><p>User <input id="d3"></p><p>Password <input id="d4" type="password"></p>
     <h2>Outgoing mail</h2><p>Host <input id="h"></p><p>Port <input id="p"></p><p>Encryption <select id="s">${option}</select></p><p>User <input id="u"></p><p>Password <input id="w" type="password"></p><p>Sender address <input id="f"></p>
     <h2>LDAP</h2><p>Host <input id="l1"></p><p>Port <input id="l2"></p><p>User <input id="l3"></p><p>Password <input id="l4" type="password"></p>`,
  ),
};

let base = '';
let server: Server;
let browser: BrowserContext;
let script = '';
const names = Object.keys(styles);
beforeAll(async () => {
  ({ base, server } = await servePages(
    [],
    Object.fromEntries(names.map((n, i) => [`s${i}`, styles[n] ?? ''])),
  ));
  script = await bundle(new URL('../frameworks/fill-entry.ts', import.meta.url).pathname, 'mailform');
  browser = await lendBrowser('chromium');
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it.each(names)('%s', async (name) => {
  const tab = await browser.newPage();
  await openForm(tab, base, `s${names.indexOf(name)}`, script);
  await fillAll(tab);
  const read = await tab.evaluate(
    `Object.fromEntries([...document.querySelectorAll('input:not([type=password]), select')].map((e) => [e.id, e.value]))`,
  );
  const expected: Record<string, string> = {
    f: address,
    h: 'smtp-mail.outlook.com',
    p: '587',
    s: 'TLS',
    u: address,
  };
  for (const id of Object.keys(read as object)) expected[id] ??= '';
  expect(read).toEqual(expected);
  expect(await holders(tab)).toEqual(['w']);
  await tab.close();
});
