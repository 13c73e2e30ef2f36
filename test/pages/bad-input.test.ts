import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';

let browser: BrowserContext;
let page: Page;
let code: string;

beforeAll(async () => {
  code = await bundle('test/pages/in-page.ts', 'signpost');
  browser = await lendBrowser('chromium');
});
afterAll(() => browser.close());

type InPage = typeof import('./in-page.ts');
interface Seen {
  page: string;
  state: object;
  found: string[];
  whys: Record<string, string>;
}

/** Loads a page, then looks at it as if served at the address. */
async function look(html: string, address: string, prepare = ''): Promise<Seen> {
  page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(code);
  if (prepare) await page.evaluate(prepare);
  const seen = await lookAgain(address);
  await page.close();
  return seen;
}

const lookAgain = (address: string): Promise<Seen> =>
  page.evaluate((at) => {
    const sp = (globalThis as unknown as { signpost: InPage }).signpost;
    const url = new URL(at);
    const labels = sp.labelsFor(sp.pageLanguages(document, url));
    const seen = sp.observe(document, url, labels);
    const all = sp.controlIds.map((c) => [c, sp.locate(document, url, c, labels)] as const);
    return {
      page: seen.page,
      state: seen.state,
      found: all.filter(([, l]) => l.found).map(([c]) => c),
      whys: Object.fromEntries(all.map(([c, l]) => [c, l.found ? 'found' : l.why])),
    };
  }, address);

const forwarding = 'https://outlook.live.com/mail/0/options/mail/forwarding';
const proofs = 'https://account.live.com/proofs/manage/additional';
const dialog = (inner: string) =>
  `<div role="dialog" aria-label="Settings"><h2>Forwarding and IMAP</h2>${inner}</div>`;
const imap = '<label><input type="checkbox"> Let devices and apps use IMAP</label>';

describe('bad input', () => {
  it('a document without a body', async () => {
    const seen = await look('<p>x</p>', proofs, 'document.body.remove()');
    expect(seen).toMatchObject({ page: 'proofs', state: {}, found: [] });
    const empty = await look('<p>x</p>', forwarding, 'document.documentElement.remove()');
    expect(empty.found).toEqual([]);
  });

  it('100,000 elements', async () => {
    const seen = await look(
      `${dialog(imap)}<main></main>`,
      forwarding,
      `
      const main = document.querySelector('main');
      main.append(...Array.from({ length: 100000 }, (_, i) => { const p = document.createElement('p'); p.textContent = 'row ' + i; return p; }));`,
    );
    expect(seen.found.filter((c) => c !== 'outlook.imapSwitch')).toEqual([]);
  });

  it('nesting deeper than the walk goes', async () => {
    const seen = await look(
      '<main></main>',
      proofs,
      `
      let at = document.querySelector('main');
      for (let i = 0; i < 1500; i++) { const d = document.createElement('div'); at.append(d); at = d; }
      at.textContent = 'Turn on';`,
    );
    expect(seen.found).toEqual([]);
  });

  it('labels of 10,000 characters', async () => {
    const long = 'Let devices and apps use IMAP '.repeat(340);
    const seen = await look(
      dialog(`<label><input type="checkbox"> ${long}</label><button aria-label="${long}">x</button>${imap}`),
      forwarding,
    );
    expect(['found', 'ambiguous', 'unproven']).toContain(seen.whys['outlook.imapSwitch']);
    expect(seen.found).not.toContain('outlook.popSwitch');
  });

  it('aria-labelledby in a circle', async () => {
    const seen = await look(
      dialog(
        '<div id="a" role="switch" tabindex="0" aria-checked="true" aria-labelledby="b c a">x</div><span id="b" aria-labelledby="a">IMAP</span><span id="c" aria-labelledby="b c">use</span>',
      ),
      forwarding,
    );
    expect(seen.page).toBe('outlook-forwarding');
  });

  it('a frame that is of another origin, and one that went away', async () => {
    // Sandboxed: an origin of its own. Chromium 156 itself falls over a `data:` frame in a page without an address.
    const seen = await look(
      `<iframe sandbox srcdoc="<h3>Two-step verification</h3><a href='#'>Turn on</a>"></iframe><iframe id="f" srcdoc="<h3>Two-step verification</h3><a href='#'>Turn on</a>"></iframe>`,
      proofs,
      `document.getElementById('f').remove()`,
    );
    expect(seen).toMatchObject({ found: [], state: {} });
  });

  it('a frame that goes away between the look at it and the answers, and a document whose window is gone', async () => {
    page = await browser.newPage();
    await page.setContent(
      `<main><iframe srcdoc="<h3>Two-step verification</h3><p>On</p><a href='#'>Turn off</a>"></iframe></main>`,
    );
    await page.evaluate(code);
    const seen = await page.evaluate((at) => {
      const sp = (globalThis as unknown as { signpost: InPage }).signpost;
      const url = new URL(at);
      const labels = sp.labelsFor(['en']);
      const look = sp.look(document, url, labels);
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const orphan = frame.contentDocument as Document;
      const before = sp.locate(document, url, 'proofs.twoStepTurnOff', labels).found;
      frame.remove();
      const pointed = sp.controlIds.filter((c) => sp.locateIn(look, c).found);
      return {
        before,
        pointed,
        state: sp.observeScan(look).state,
        orphan: sp.observe(orphan, url, labels).state,
      };
    }, proofs);
    await page.close();
    expect(seen).toEqual({ before: true, pointed: [], state: {}, orphan: {} });
  });

  it('a page that changes a thousand times while it is looked at', async () => {
    page = await browser.newPage();
    await page.setContent(`<main>${dialog(imap)}</main>`);
    await page.evaluate(code);
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      let n = 0;
      const timer = setInterval(() => {
        for (let i = 0; i < 20; i++) {
          const p = document.createElement('p');
          p.textContent = `IMAP ${n++}`;
          main.append(p);
          if (main.childElementCount > 50) main.firstElementChild?.nextElementSibling?.remove();
        }
        if (n > 4000) clearInterval(timer);
      }, 1);
    });
    for (let i = 0; i < 20; i++) {
      const seen = await lookAgain(forwarding);
      expect(seen.found.filter((c) => c !== 'outlook.imapSwitch')).toEqual([]);
    }
    await page.close();
  });

  it('getters that throw and roles that are no words', async () => {
    const seen = await look(
      '<div role="💥 switch" aria-label="IMAP">x</div><a href="http://[">Turn on</a><input type="checkbox" aria-labelledby="  no-such  ">',
      proofs,
      `
      Object.defineProperty(document.querySelector('a'), 'localName', { get() { throw new Error('no'); } });`,
    );
    expect(seen.found).toEqual([]);
  });
});
