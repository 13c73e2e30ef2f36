import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../utils/guide/facts.ts';
import { signIn } from '../browser/person.ts';
import type { Family, GuideView } from '../harness/signpost.ts';
import { framing } from './pages/page.ts';
import { sample } from './sample.ts';
import { hostileMicrosoft, hostileSite } from './site.ts';
import { address, password, Visit } from './visit.ts';

const families: Family[] = ['chromium', 'firefox'];
const proofs = 'https://account.live.com/proofs/manage/additional';
const forwarding = 'https://outlook.live.com/mail/0/options/mail/forwarding';

const withScript = (script: string) => (html: string) =>
  html.replace(/<head>|<body[^>]*>/, `$&<script>${script}</script>`);
const withBody = (extra: string) => (html: string) => html.replace(/<\/body>|$/, `${extra}$&`);
const on = '<input type="checkbox" role="switch" checked>';

/** What a page on Microsoft's hosts may become by an advertisement, a mail, a broken script, or an attack on Microsoft. */
const pages: Record<string, (html: string) => string> = {
  'deletes our host': withScript(
    "new MutationObserver(() => document.querySelectorAll('signpost-guide').forEach((h) => h.remove())).observe(document, { childList: true, subtree: true });",
  ),
  'restyles our host': withScript(
    "setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => { h.style.cssText = 'display:none!important;opacity:0!important;transform:scale(0)!important'; h.removeAttribute('popover'); h.inert = true; }), 5);",
  ),
  'says that a newer copy of us is there': withScript(
    "setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => h.dispatchEvent(new Event('signpost-superseded'))), 5);",
  ),
  'reads our host': withScript(
    "window.loot = []; setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => loot.push(h.outerHTML, String(h.shadowRoot), h.innerText, String(h.attachInternals?.name))), 5);",
  ),
  'presses in our card by script': withScript(
    `setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => { h.click(); h.focus();
      for (let x = 20; x < innerWidth; x += 30) for (const y of [60, 120, 200, 300, 400]) { const e = document.elementFromPoint(x, y); if (e === h) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) e.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y })); }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })); }), 50);`,
  ),
  'makes a card like ours': withBody(
    '<signpost-guide popover="manual"><template shadowrootmode="open"><div class="card"><h2>Done</h2><button data-action="did-it-myself" id="fake">I did this myself</button></div></template></signpost-guide><signpost-fields></signpost-fields>',
  ),
  'floods mutations': withScript(
    "addEventListener('load', () => { const box = document.body.appendChild(document.createElement('div')); setInterval(() => { for (let i = 0; i < 200; i++) { const d = document.createElement('button'); d.textContent = 'Turn on ' + i; d.id = 'x' + i; d.setAttribute('aria-checked', String(i % 2)); box.append(d); } while (box.childElementCount > 1500) box.firstChild.remove(); }, 10); });",
  ),
  'redefines the DOM': withScript(
    "for (const m of [Element, Document, Node, HTMLElement, Event, EventTarget, ShadowRoot, MutationObserver, HTMLInputElement]) for (const k of Object.getOwnPropertyNames(m.prototype)) { const d = Object.getOwnPropertyDescriptor(m.prototype, k); if (d?.configurable && d.get) Object.defineProperty(m.prototype, k, { ...d, get() { return /checked|Expanded|Disabled|disabled/.test(k) ? true : d.get.call(this); } }); } Element.prototype.attachShadow = () => { throw new Error('no'); }; document.createElement = () => { throw new Error('no'); };",
  ),
  'pollutes prototypes': withScript(
    "for (const k of ['twoStep', 'pop', 'imap', 'state', 'settled', 'page', 'on', 'found', 'account']) Object.defineProperty(Object.prototype, k, { get() { return 'on'; }, set() {}, configurable: true });",
  ),
  'is called like another page': withScript(
    "document.title = 'Two-step verification is on'; window.name = 'app-password'; history.replaceState({ twoStep: 'on' }, '', location.href + '#two-step=on');",
  ),
  'has elements called like everything': withBody(
    [
      'body',
      'documentElement',
      'querySelectorAll',
      'createElement',
      'defaultView',
      'location',
      'activeElement',
      'elementFromPoint',
      'addEventListener',
      'head',
      'hidden',
    ]
      .map(
        (name) =>
          `<img name="${name}" alt=""><form id="${name}"><input name="getAttribute"><input name="localName"><input name="textContent"><input name="parentNode"></form>`,
      )
      .join(''),
  ),
  'has the mailbox quote the settings': withBody(
    `<div role="document" aria-label="Message body"><div role="dialog" aria-label="Settings"><h2>POP and IMAP</h2><label>Let devices and apps use POP ${on}</label><label>Let devices and apps use IMAP ${on}</label><button disabled>Save</button></div></div>`,
  ),
};
/** Pages of other hosts that pretend to be one of Microsoft's. */
const others = [
  {
    name: 'app password',
    host: 'account.live.com.hostile.test',
    html: `<!doctype html><title>App password</title><h1>Your new app password</h1><p>Use this app password: <strong>${password}</strong></p>`,
  },
  {
    name: 'framing Microsoft',
    html: framing(`<iframe src="${proofs}" style="width:900px;height:700px"></iframe>`),
  },
];

describe.each(families)('in %s', (family) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.at(family, [hostileMicrosoft(pages), hostileSite(others, {})]);
    // Signed in once, so that the pages come at once.
    const page = await visit.signpost.open(proofs);
    await signIn(page);
    await visit.close(page);
  });
  afterAll(() => visit.leave());

  const facts = async () => ((await visit.signpost.storage()).local.store as Store).mailboxes[address] ?? {};
  /** The tab's last report reached the background. */
  const reported = async (page: Page): Promise<void> => {
    await expect
      .poll(
        () =>
          visit.inPopup(
            page,
            "const [tab] = await b.tabs.query({ active: true, currentWindow: true }); return (await stored('session', 'seen'))?.[tab.id]?.page ?? null;",
          ),
        { timeout: 15_000 },
      )
      .not.toBeNull();
  };

  it.each(sample(Object.keys(pages), 7))(
    'a page of Microsoft’s that %s: no false tick, nothing hangs',
    async (name) => {
      const before = await facts();
      for (const at of name.includes('mailbox')
        ? [forwarding.replace('/options/mail/forwarding', '/')]
        : [proofs]) {
        const page = await visit.signpost.open(`${at}?hostile=${encodeURIComponent(name)}`);
        await reported(page);
        const { twoStep, pop, imap, appPassword } = (await facts()) as Record<
          string,
          { value: string } | undefined
        >;
        // The account has two-step verification off, POP and IMAP off, and no app password.
        expect({
          twoStep: twoStep?.value ?? 'off',
          pop: pop?.value ?? 'off',
          imap: imap?.value ?? 'off',
          appPassword,
        }).toEqual({ twoStep: 'off', pop: 'off', imap: 'off', appPassword: undefined });
        expect(((await visit.signpost.storage()).local.store as Store).journeys[0]?.marks).toEqual({});
        const loot = await page.evaluate(() =>
          JSON.stringify((globalThis as unknown as { loot?: unknown[] }).loot ?? []),
        );
        expect(loot).not.toMatch(/two-step|app password|class=\\"card/i);
        await visit.close(page);
      }
      expect(Object.keys(before).length).toBeLessThanOrEqual(Object.keys(await facts()).length);
    },
  );

  it('a card made by the page is taken away, and pressing where it stood tells nothing', async () => {
    const page = await visit.signpost.open(
      `${proofs}?hostile=${encodeURIComponent('makes a card like ours')}`,
    );
    await visit.signpost.waitForGuide(page, (view: GuideView | null) => view?.card != null);
    expect(await page.$$eval('signpost-guide', (all) => all.map((one) => one.shadowRoot === null))).toEqual([
      true,
    ]);
    await visit.close(page);
  });

  it('an app password shown by another host is not taken', async () => {
    const page = await visit.signpost.open('https://account.live.com.hostile.test/page/app%20password');
    const answer = await visit.inPopup<{ ok: boolean; reason?: string }>(
      page,
      `return send('panel.takePassword', { id: ${JSON.stringify(visit.journey)} });`,
    );
    expect(answer).toEqual({ ok: false, reason: 'not-on-page' });
    await visit.close(page);
  });

  it('nothing of ours runs in a Microsoft page inside of another one', async () => {
    const page = await visit.signpost.open('https://app.hostile.test/page/framing%20Microsoft');
    const frame = await page.waitForFrame((one) => /\.live\.com\//.test(one.url()));
    await frame.waitForSelector('body');
    expect(await frame.$('signpost-guide')).toBeNull();
    expect(await visit.signpost.guide(page)).toBeNull();
    await visit.close(page);
  });

  it('none of them made the extension fail', async () => {
    const errors = await visit.signpost.errors();
    expect(errors).toEqual([]);
  });
});
