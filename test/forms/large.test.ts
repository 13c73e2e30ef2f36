import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillAll, filled, formHtml, holders, openForm, serveForms } from './form-page.ts';

/** A form with much beside it, in the page itself, in a shadow tree and in a frame. */
const many = (from: number): string =>
  Array.from(
    { length: 300 },
    (_, n) =>
      `<div><label for="f${from + n}">Value ${from + n}</label><input id="f${from + n}"><p>What it means.</p></div>`,
  ).join('');
const large = formHtml(
  {},
  `<h2>Stock</h2><section id="stock">${many(0)}</section>
   <x-part><template shadowrootmode="open"><h3>Orders</h3>${many(1000)}</template></x-part>
   <iframe srcdoc='<h3>Invoices</h3>${many(2000)}'></iframe>
   <button>Delete all</button>`,
);

let browser: BrowserContext;
let base: string;
let script: string;
let close: () => Promise<void>;
let page: Page;
beforeAll(async () => {
  ({ base, script, browser, close } = await serveForms({ large }));
});
afterAll(() => close());
beforeEach(async () => {
  page = await browser.newPage();
  await openForm(page, base, 'large', script);
  // A machine so slow that each step is a go of its own.
  await page.evaluate(() => {
    let now = 0;
    performance.now = () => (now += 20);
  });
});
afterEach(() => page.close());

/** Reads the page in turns while a script of the page has its own, and says what came of it. */
const readBeside = (turn: string) =>
  page.evaluate(`(async () => {
    let turns = 0;
    let reading = true;
    const next = () => setTimeout(() => {
      if (!reading) return;
      turns++;
      ${turn}
      next();
    });
    next();
    const { page } = await mailform.lookInTurns(document);
    reading = false;
    const whole = mailform.look(document).page;
    return { turns, fields: page.fields.length, same: JSON.stringify(page) === JSON.stringify(whole) };
  })()`) as Promise<{ turns: number; fields: number; same: boolean }>;

describe('a page too large to be read at one go', () => {
  it('goes on living meanwhile, and is read as it would be at one go', async () => {
    const { turns, fields, same } = await readBeside('');
    expect(fields).toBe(906);
    expect(same).toBe(true);
    expect(turns).toBeGreaterThan(3);
  });

  it.each([
    ['a field more, once', 'if (turns === 2) stock.prepend(document.createElement("input"));'],
    ['a field more each time', 'stock.prepend(document.createElement("input"));'],
    ['what was read already is gone', 'stock.firstElementChild?.remove();'],
    ['where the reader stands is gone', 'if (turns === 2) stock.replaceChildren();'],
    ['another caption', 'if (turns === 2) document.querySelector("label").firstChild.data = "IMAP host";'],
    ['another kind', 'if (turns === 2) password.type = "text";'],
    [
      'in a shadow tree',
      'if (turns === 2) document.querySelector("x-part").shadowRoot.lastElementChild.remove();',
    ],
    [
      'in a frame',
      'if (turns === 2) document.querySelector("iframe").contentDocument.body.lastElementChild.remove();',
    ],
  ])('is read anew when it changes: %s', async (_what, change) => {
    const { turns, same } = await readBeside(change);
    expect(turns).toBeGreaterThan(1);
    expect(same).toBe(true);
  });

  it('is filled like any other', async () => {
    expect(await fillAll(page)).toEqual(filled);
    expect(await holders(page)).toEqual(['password']);
  });

  it('gets no password when its field is covered while the page is looked over', async () => {
    // The look at all that may lie over it takes several turns: the cover comes behind where the look has passed.
    await page.evaluate(() => {
      let turns = 0;
      const next = () =>
        setTimeout(() => {
          if ((document.querySelector('#username') as HTMLInputElement).value !== '' && ++turns === 2) {
            const cover = document.createElement('div');
            cover.style.cssText = 'position:fixed;inset:0;z-index:9;background:#fff;pointer-events:none';
            document.body.prepend(cover);
          }
          next();
        });
      next();
    });
    expect((await fillAll(page))['smtp.password']).toBe('covered');
    expect(await holders(page)).toEqual([]);
  });
});
