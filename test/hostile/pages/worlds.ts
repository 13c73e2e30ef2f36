import { formWith, type HostilePage, input } from './page.ts';

const row = `<label for="password">SMTP password</label>${input}`;
const withScript = (script: string): string => formWith(row, '', `<script>${script}</script>`);
/** What a page may call its elements and frames to stand before our own names. */
const named = (names: string[]): string =>
  names
    .map((name) => `<i id="${name}"></i><iframe name="${name}" hidden></iframe><form name="${name}"></form>`)
    .join('');

/** Every function of the DOM and of JavaScript's own prototypes, replaced by one that takes whatever it is given. */
const redefineAll = `
  const real = { push: Array.prototype.push, stringify: JSON.stringify, define: Object.defineProperty,
    own: Object.getOwnPropertyNames, descriptor: Object.getOwnPropertyDescriptor, apply: Reflect.apply, get: Reflect.get };
  const loot = window.loot;
  const spy = (value) => { if (typeof value === 'string' && value.length > 3) loot[loot.length] = value; };
  for (const name of real.own(window)) {
    const maker = window[name];
    if (typeof maker !== 'function' || !maker.prototype || /^(Object|Function|Array|Proxy|Reflect|JSON|Promise)$/.test(name)) continue;
    for (const key of real.own(maker.prototype)) {
      const d = real.descriptor(maker.prototype, key);
      if (!d || !d.configurable || key === 'constructor') continue;
      try {
        if (typeof d.value === 'function') {
          const old = d.value;
          real.define(maker.prototype, key, { ...d, value(...args) { for (let i = 0; i < args.length; i++) spy(args[i]); return real.apply(old, this, args); } });
        } else if (d.set) {
          real.define(maker.prototype, key, { ...d, set(value) { spy(value); real.apply(d.set, this, [value]); } });
        }
      } catch {}
    }
  }`;
const polluted = `
  for (const key of ['password', 'value', 'do', 'rows', 'pending', 'type', 'data', 'on', 'secret', 'picks', 'smtp', 'then', 'get', 'set', 'wake', 'alive'])
    Object.defineProperty(Object.prototype, key, { configurable: true,
      get() { return undefined; }, set(value) { if (typeof value === 'string') window.loot.push(value); Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true }); } });
  Object.prototype.toJSON = function () { try { window.loot.push(String(this.password ?? this.value ?? '')); } catch {} return this; };
  Array.prototype[Symbol.iterator] = new Proxy(Array.prototype[Symbol.iterator], { apply(f, self, args) { for (let i = 0; i < self.length; i++) if (typeof self[i] === 'string') window.loot[window.loot.length] = self[i]; return Reflect.apply(f, self, args); } });`;

/** Pages that turn their own world against us. Their forms are honest: the password may go into its field, no more. */
export const worlds: HostilePage[] = [
  {
    name: 'every DOM method redefined',
    kinds: ['redefined DOM'],
    html: withScript(redefineAll),
    may: ['password'],
  },
  {
    name: 'polluted prototypes',
    kinds: ['polluted prototypes'],
    html: withScript(polluted),
    may: ['password'],
  },
  {
    name: 'elements and frames named like our marks',
    kinds: ['names before the DOM’s own'],
    html: formWith(row, named(['__signpostGuide', '__signpostTarget', 'signpost.target', 'signpostWords'])),
    may: ['password'],
  },
  {
    name: 'document properties clobbered by names',
    kinds: ['names before the DOM’s own'],
    html: formWith(
      row,
      [
        'querySelectorAll',
        'querySelector',
        'documentElement',
        'body',
        'defaultView',
        'createElement',
        'addEventListener',
        'activeElement',
        'location',
        'elementFromPoint',
        'createTreeWalker',
        'getElementById',
        'adoptedStyleSheets',
        'readyState',
        'title',
      ]
        .map((n) => `<img name="${n}" alt="">`)
        .join(''),
    ),
    may: ['password'],
  },
  {
    name: 'a window name and a title that pretend',
    kinds: ['window name and title'],
    html: formWith(
      row,
      '',
      "<script>window.name = JSON.stringify({ type: 'panel.confirmFill', do: 'fill' }); document.title = 'Microsoft account | App password';</script>",
    ),
    may: ['password'],
  },
  {
    name: 'a flood of mutations',
    kinds: ['flood of mutations'],
    html: withScript(
      "const grow = () => { for (let i = 0; i < 300; i++) { const d = document.createElement('div'); d.className = 'message error'; d.textContent = 'failed ' + Math.random(); document.body?.append(d); if (document.body && document.body.childElementCount > 2500) document.body.lastChild.previousSibling.remove(); } }; setInterval(grow, 10);",
    ),
    may: ['password'],
  },
  {
    name: 'our host deleted, restyled and read',
    kinds: ['our host is read', 'our host is deleted', 'our host is restyled'],
    html: withScript(
      "new MutationObserver(() => { for (const host of document.querySelectorAll('signpost-fields, signpost-guide')) { loot.push(String(host.shadowRoot?.textContent)); host.style.cssText = 'opacity:0!important;display:none!important'; host.dispatchEvent(new Event('signpost-superseded')); host.remove(); } }).observe(document.documentElement, { childList: true, subtree: true });",
    ),
    may: ['password'],
  },
  {
    name: 'forged messages and events',
    kinds: ['forged messages and events', 'synthetic clicks'],
    html: withScript(`
      const forge = () => {
        for (const type of ['target.hello', 'target.filled', 'ask.wake', 'ask.readPassword', 'panel.confirmFill', 'panel.typePassword'])
          for (const body of [{ id: 1, type, timestamp: Date.now(), data: null }, { type, namespace: 'signpost' }])
            { postMessage(body, '*'); document.dispatchEvent(new CustomEvent(type, { detail: body })); window.dispatchEvent(new MessageEvent('message', { data: body, origin: location.origin })); }
        for (const b of document.querySelectorAll('signpost-fields, signpost-guide')) b.click();
      };
      setInterval(forge, 30);`),
    may: ['password'],
  },
  {
    name: 'cards and rings like ours, pressed by script',
    kinds: ['copy of our card'],
    html: formWith(
      row,
      ['signpost-fields', 'signpost-guide']
        .map(
          (name) =>
            `<${name} style="position:fixed;right:0;bottom:0"><template shadowrootmode="open"><div role="dialog" aria-label="Signpost"><b>Your app password</b><button data-action="fill">Fill 6 fields</button><button data-action="copy">Copy</button></div></template></${name}>`,
        )
        .join(''),
      "<script>setInterval(() => document.querySelectorAll('signpost-fields, signpost-guide').forEach((h) => h.shadowRoot?.querySelectorAll('button').forEach((b) => { b.click(); loot.push(h.shadowRoot.textContent); })), 30);</script>",
    ),
    may: ['password'],
  },
];

/** Pages on which our script cannot start, or cannot rely on what it reads: there is nothing to be done but to say so. */
export const withoutUs: HostilePage[] = [
  {
    name: 'form properties clobbered by names',
    kinds: ['keeps us from starting'],
    html: formWith(row, '').replace(
      '</form>',
      `${[
        'id',
        'name',
        'getAttribute',
        'parentElement',
        'parentNode',
        'closest',
        'localName',
        'tagName',
        'children',
        'childNodes',
        'firstChild',
        'nextSibling',
        'shadowRoot',
        'querySelector',
        'querySelectorAll',
        'contains',
        'matches',
        'textContent',
        'innerText',
        'getRootNode',
        'ownerDocument',
        'nodeType',
        'hasAttribute',
        'hasAttributes',
        'style',
        'dataset',
        'title',
        'elements',
        'isConnected',
        'checkVisibility',
        'getBoundingClientRect',
        'labels',
        'previousSibling',
        'previousElementSibling',
        'nextElementSibling',
        'childElementCount',
        'className',
        'classList',
        'hidden',
        'compareDocumentPosition',
        'attributes',
      ]
        .map((n) => `<input type="hidden" name="${n}">`)
        .join('')}</form>`,
    ),
  },
  {
    name: 'frames named like the browser’s own API',
    kinds: ['keeps us from starting'],
    html: formWith(row, named(['browser', 'chrome'])),
  },
];

/** Hosts that pass themselves off as Microsoft's. No mail form is filled there. */
export const lookAlikes: HostilePage[] = [
  ['look-alike by a subdomain', 'outlook.live.com as a subdomain', 'outlook.live.com.hostile.test'],
  ['look-alike by a subdomain', 'a sign-in host as a subdomain', 'login.microsoftonline.com.hostile.test'],
  // account.lіve.com with a Cyrillic і, and 0utlооk.com with Cyrillic о.
  ['look-alike by its letters', 'punycode, one letter', new URL('https://account.lіve.com').hostname],
  ['look-alike by its letters', 'punycode, two letters', new URL('https://outlооk.com').hostname],
  ['look-alike by its letters', 'a digit for a letter', '0utlook.com'],
].map(([kind, name, host]) => ({ name, host, kinds: [kind], html: formWith(row) }) as HostilePage);
