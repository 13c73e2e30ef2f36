import { formHtml } from '../../forms/form-page.ts';

/** The classes of what a page may do against a person; at least two pages of each are met in every run (sample.ts). */
export const kinds = [
  'hidden field',
  'transparent field',
  'covered field',
  'unreachable field',
  'one-pixel field',
  'swapped between preview and fill',
  'swapped while it is filled',
  'frame of another origin',
  'sandboxed frame',
  'frame that cannot be seen',
  'look-alike by its letters',
  'look-alike by a subdomain',
  'forged messages and events',
  'synthetic clicks',
  'copy of our card',
  'our host is read',
  'our host is deleted',
  'our host is restyled',
  'flood of mutations',
  'polluted prototypes',
  'redefined DOM',
  'names before the DOM’s own',
  'keeps us from starting',
  'window name and title',
  'settings quoted by somebody else',
  'app password page of another host',
] as const;
export type Kind = (typeof kinds)[number];

/** A page that is against us. Served from a host of its own; everything it can catch it puts into `window.loot`. */
export interface HostilePage {
  name: string;
  kinds: readonly Kind[];
  /** Sub-domain of `hostile.test`, or a whole host name. Default: `app`. */
  host?: string;
  html: string;
  /** Ids of the elements that may hold the password afterwards; none by default. */
  may?: string[];
}

/** Pages of one class, by name. */
export const ofKind = (kind: Kind, pages: Record<string, string>): HostilePage[] =>
  Object.entries(pages).map(([name, html]) => ({ name, kinds: [kind], html }));

/** What any script of a page can do to catch a password: hear every event, and look into every field all the time. */
const catcher = `<script>
  window.loot = [];
  const take = (value) => { if (typeof value === 'string' && value.length > 3) loot.push(value); };
  for (const type of ['input', 'change', 'beforeinput', 'keydown', 'keypress', 'keyup', 'paste', 'focusin', 'focusout', 'blur', 'message'])
    addEventListener(type, (event) => {
      take(event.target?.value); take(event.key); take(event.data && JSON.stringify(event.data));
    }, true);
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName.startsWith('signpost')) take(element.outerHTML);
      take(element.value);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  setInterval(() => look(document), 20);
</script>`;

const secretRow = (inner: string): string => `<label for="password">SMTP password</label>${inner}`;
export const input = '<input id="password" type="password">';

/** A mail form with another row for the password, and a script of its own. */
export const formWith = (passwordRow: string, after = '', head = ''): string =>
  formHtml({ password: passwordRow }, after).replace('<body>', `<body>${catcher}${head}`);

/** A mail form whose password input has this style. */
export const styled = (style: string): string =>
  formWith(secretRow(`<input id="password" type="password" style="${style}">`));
/** A mail form whose password input stands in a box of this style. */
export const boxed = (style: string): string => formWith(secretRow(`<div style="${style}">${input}</div>`));
/** A mail form with something laid over the password input. */
export const under = (cover: string): string =>
  formWith(
    `<div style="position:relative;width:240px;height:80px">${secretRow('<input id="password" type="password" style="width:230px">')}${cover}</div>`,
  );
/** A mail form whose script acts at the moment a field is being written. */
export const acting = (script: string): string =>
  formWith(secretRow(input), `<input id="other" type="password" hidden><script>${script}</script>`);
/** A page that has its mail form in a frame. */
export const framing = (frame: string): string =>
  `<!doctype html><html lang="en"><title>Mail settings</title><body>${catcher}<h1>SMTP settings</h1>${frame}</body></html>`;
/** A script that acts when the rings of the preview are there: an element of ours, which a page can see come. */
export const oncePreviewed = (act: string): string =>
  `new MutationObserver((_, watch) => { if (!document.querySelector('signpost-fields')) return; watch.disconnect(); ${act} }).observe(document.documentElement, { childList: true, subtree: true });`;
