import type { HostilePage, Kind } from './page.ts';

/** A page on Microsoft's hosts, changed by an advertisement, a mail, a broken script, or an attack on Microsoft. */
export interface ChangedPage {
  name: string;
  kinds: readonly Kind[];
  /** Where; the page of two-step verification unless said otherwise. */
  at?: string;
  /** How often its script has to have got at our host (`window.did`) before it has done what it is called after. */
  acts?: number;
  change(html: string): string;
}

const withScript = (script: string) => (html: string) =>
  html.replace(/<head>|<body[^>]*>/, `$&<script>${script}</script>`);
const withBody = (extra: string) => (html: string) => html.replace(/<\/body>|$/, `${extra}$&`);
const on = '<input type="checkbox" role="switch" checked>';

export const changedPages: ChangedPage[] = [
  {
    name: 'deletes our host',
    kinds: ['our host is deleted'],
    acts: 1,
    change: withScript(
      "new MutationObserver(() => document.querySelectorAll('signpost-guide').forEach((h) => { window.did = 1; h.remove(); })).observe(document, { childList: true, subtree: true });",
    ),
  },
  {
    name: 'restyles our host',
    kinds: ['our host is restyled'],
    acts: 1,
    change: withScript(
      "setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => { window.did = (window.did ?? 0) + 1; h.style.cssText = 'display:none!important;opacity:0!important;transform:scale(0)!important'; h.removeAttribute('popover'); h.inert = true; }), 5);",
    ),
  },
  {
    name: 'says that a newer copy of us is there',
    kinds: ['forged messages and events'],
    acts: 1,
    change: withScript(
      "setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => { window.did = (window.did ?? 0) + 1; h.dispatchEvent(new Event('signpost-superseded')); }), 5);",
    ),
  },
  {
    name: 'reads our host',
    kinds: ['our host is read'],
    acts: 4,
    change: withScript(
      "window.loot = []; setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => (window.did = (window.did ?? 0) + 1) && loot.push(h.outerHTML, String(h.shadowRoot), h.innerText, String(h.attachInternals?.name))), 5);",
    ),
  },
  {
    name: 'presses in our card by script',
    kinds: ['synthetic clicks'],
    acts: 20,
    change: withScript(
      `setInterval(() => document.querySelectorAll('signpost-guide').forEach((h) => { h.click(); h.focus();
      for (let x = 10; x < innerWidth; x += 25) for (let y = 10; y < innerHeight; y += 25) { const e = document.elementFromPoint(x, y); if (e === h) window.did = (window.did ?? 0) + 1; if (e === h) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) e.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y })); }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })); }), 200);`,
    ),
  },
  {
    name: 'makes a card like ours',
    kinds: ['copy of our card'],
    change: withBody(
      '<signpost-guide popover="manual"><template shadowrootmode="open"><div class="card"><h2>Done</h2><button data-action="did-it-myself" id="fake">I did this myself</button></div></template></signpost-guide><signpost-fields></signpost-fields>',
    ),
  },
  {
    name: 'floods mutations',
    kinds: ['flood of mutations'],
    change: withScript(
      "addEventListener('load', () => { const box = document.body.appendChild(document.createElement('div')); setInterval(() => { for (let i = 0; i < 200; i++) { const d = document.createElement('button'); d.textContent = 'Turn on ' + i; d.id = 'x' + i; d.setAttribute('aria-checked', String(i % 2)); box.append(d); } while (box.childElementCount > 1500) box.firstChild.remove(); }, 10); });",
    ),
  },
  {
    name: 'redefines the DOM',
    kinds: ['redefined DOM'],
    change: withScript(
      "for (const m of [Element, Document, Node, HTMLElement, Event, EventTarget, ShadowRoot, MutationObserver, HTMLInputElement]) for (const k of Object.getOwnPropertyNames(m.prototype)) { const d = Object.getOwnPropertyDescriptor(m.prototype, k); if (d?.configurable && d.get) Object.defineProperty(m.prototype, k, { ...d, get() { return /checked|Expanded|Disabled|disabled/.test(k) ? true : d.get.call(this); } }); } Element.prototype.attachShadow = () => { throw new Error('no'); }; document.createElement = () => { throw new Error('no'); };",
    ),
  },
  {
    name: 'pollutes prototypes',
    kinds: ['polluted prototypes'],
    change: withScript(
      "for (const k of ['twoStep', 'pop', 'imap', 'state', 'settled', 'page', 'on', 'found', 'account']) Object.defineProperty(Object.prototype, k, { get() { return 'on'; }, set() {}, configurable: true });",
    ),
  },
  {
    name: 'is called like another page',
    kinds: ['window name and title'],
    change: withScript(
      "document.title = 'Two-step verification is on'; window.name = 'app-password'; history.replaceState({ twoStep: 'on' }, '', location.href + '#two-step=on');",
    ),
  },
  {
    name: 'has elements called like everything',
    kinds: ['names before the DOM’s own'],
    change: withBody(
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
  },
  {
    name: 'has the mailbox quote the settings',
    kinds: ['settings quoted by somebody else'],
    at: 'https://outlook.live.com/mail/0/',
    change: withBody(
      `<div role="document" aria-label="Message body"><div role="dialog" aria-label="Settings"><h2>POP and IMAP</h2><label>Let devices and apps use POP ${on}</label><label>Let devices and apps use IMAP ${on}</label><button disabled>Save</button></div></div>`,
    ),
  },
  {
    name: 'has an advertisement say that it is done',
    kinds: ['settings quoted by somebody else'],
    change: withBody(
      '<aside aria-label="Advertisement"><h2>Two-step verification is on</h2><p>Your account is protected. App passwords: create a new app password.</p><a href="https://advertisement.test/">See offers</a></aside>',
    ),
  },
];

const shownPassword = (password: string): string =>
  `<!doctype html><title>App password</title><h1>Your new app password</h1><p>Use this app password: <strong>${password}</strong></p>`;

/** Pages that show an app password as Microsoft's does, on hosts that are none of its. */
export const fakePasswordPages = (password: string): HostilePage[] =>
  // The second has a Cyrillic і.
  ['account.live.com.hostile.test', new URL('https://account.lіve.com').hostname].map((host) => ({
    name: 'app password',
    host,
    kinds: ['app password page of another host'],
    html: shownPassword(password),
  }));
