import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveGallery } from '../../scripts/pictures/build.ts';
import { pose } from '../../scripts/pictures/pose.ts';
import { bare, type Scene, scenes } from '../../scripts/pictures/screens.ts';
import { languagesThere } from '../../utils/words/languages.node.ts';
import { lendBrowser } from '../harness/lend.ts';
import { thorough } from '../harness/thorough.ts';
import { moving, sticksOut, violations } from './panel-checks.ts';

/** Popup and panel in a real Chromium, where colours and widths count. */
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
let wishes: CDPSession | undefined;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium').path,
    args: ['--no-sandbox', '--force-prefers-reduced-motion'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

// While it waits it says nothing, and so has no heading either.
const told: typeof scenes = { ...scenes, failed: bare.failed as Scene };
describe.each(Object.keys(told))('%s', (name) => {
  const scene = told[name];
  if (!scene) throw new Error(name);

  it('is clean for axe, with its colours in light and in dark', async () => {
    await pose(page, gallery.origin, name, scene, { language: 'en', theme: 'light', scale: 1 });
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  });

  // The long words, the far end of the line, and letters that break anywhere.
  it.each(thorough ? languagesThere() : ['de', 'ar', 'ja'])(
    'keeps within a narrow panel in %s',
    async (language) => {
      const narrow = { ...scene, width: 320 };
      await pose(page, gallery.origin, name, narrow, { language, theme: 'light', scale: 1, panel: true });
      expect(await sticksOut(page)).toEqual([]);
      // As narrow as a panel of 480 px at 200 %.
      await page.setViewport({ width: 240, height: 600 });
      expect(await sticksOut(page)).toEqual([]);
    },
  );
});

it('the measure of what sticks out finds a word that is wider than its box', async () => {
  const scene = scenes['journey-password'] as Scene;
  const look = { language: 'en', theme: 'light', scale: 1, panel: true } as const;
  await pose(page, gallery.origin, 'journey-password', { ...scene, width: 320 }, look);
  await page.$eval('.step.now .step-body > p', (line) => {
    line.style.whiteSpace = 'nowrap';
    line.textContent = 'x'.repeat(80);
  });
  expect(await sticksOut(page)).not.toEqual([]);
});

it('can be walked by keyboard from the empty start to the first step', async () => {
  const scene = scenes['start-empty'];
  if (!scene) throw new Error('no start');
  await pose(page, gallery.origin, 'start-empty', scene, { language: 'en', theme: 'light', scale: 1 });
  const name = () =>
    page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName);
  expect(await name()).toBe('combobox');
  await page.keyboard.type('sale');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('input[type=email]'));
  await page.keyboard.type('anna@outlook.com');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('input[type=radio]'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show me the steps');
});

/** What the browser tells style sheets about the person's wishes. */
async function wish(name: string, value: string): Promise<void> {
  // One session for the whole file: what a session asked for ends with it.
  wishes ??= await page.createCDPSession();
  await wishes.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

describe.each(['chromium', 'firefox'] as const)('in %s', (family) => {
  let own: Browser | undefined;
  let here: Page;
  beforeAll(async () => {
    if (family === 'firefox')
      own = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findBrowser('firefox').path,
        // The person's own colours always, which Firefox tells style sheets as forced ones; and less motion.
        extraPrefsFirefox: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 },
      });
    here = own ? await own.newPage() : page;
  });
  afterAll(() => own?.close());

  it.each(['journey-why', 'fill-preview-narrow', 'options'])(
    'shows what has the focus, also on the way back through %s in a low panel',
    async (name) => {
      const scene = scenes[name];
      if (!scene) throw new Error(name);
      const look = { language: 'en', theme: 'light', scale: 1, panel: true } as const;
      await pose(here, gallery.origin, name, { ...scene, width: 320 }, look);
      await here.setViewport({ width: 320, height: 320 });
      const focus = () =>
        here.evaluate(() => {
          const at = document.activeElement;
          if (!at || at === document.body || at === document.documentElement) return 'left';
          if (at.closest('.head')) return null;
          at.setAttribute('data-met', '');
          // A radio button lies invisible in what is drawn for it.
          const { x, y, width, height } = (at.closest('.purpose') ?? at).getBoundingClientRect();
          const seen = [0.1, 0.5, 0.9].some((part) => {
            const on = document.elementFromPoint(x + width / 2, y + height * part);
            return on !== null && (at.contains(on) || on.contains(at)) && !on.matches('html, body');
          });
          return seen ? null : at.outerHTML.slice(0, 90);
        });
      const obscured: string[] = [];
      for (const back of [false, true]) {
        if (back) {
          // Firefox goes on to its own toolbar, from where automation does not come back.
          await here.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('[data-met]')].at(-1)?.focus(),
          );
          await here.keyboard.down('Shift');
        }
        for (let n = 0; n < 30; n++) {
          await here.keyboard.press('Tab');
          const one = await focus();
          if (one === 'left') break;
          if (one) obscured.push(one);
        }
        if (back) await here.keyboard.up('Shift');
      }
      expect(await here.$$eval('[data-met]', (all) => all.length)).toBeGreaterThan(2);
      expect(obscured).toEqual([]);
    },
  );

  it.each(['journey-password', 'fill-preview', 'options', 'start-chosen'])(
    'what is chosen, on or current in %s is told in forced colours by borders that remain',
    async (name) => {
      const scene = scenes[name];
      if (!scene) throw new Error(name);
      await pose(here, gallery.origin, name, scene, { language: 'en', theme: 'light', scale: 1 });
      if (!own) await wish('forced-colors', 'active');
      try {
        const bare = await here.evaluate(() => {
          const { matches } = matchMedia('(forced-colors: active)');
          const kept = [
            ...document.querySelectorAll<HTMLElement>('.button, .icon-button, .purpose, .switch, input'),
          ]
            .filter((one) => one.checkVisibility() && getComputedStyle(one).opacity !== '0')
            .filter((one) => {
              const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
              const named = one.matches('.icon-button, .quiet') || one.closest('.purpose') !== null;
              return !named && (borderTopStyle === 'none' || borderTopWidth === '0px');
            });
          const chosen = [
            ...document.querySelectorAll('.purpose:has(:checked), [aria-selected=true]'),
          ].filter((one) => getComputedStyle(one).outlineStyle === 'none');
          return { matches, bare: [...kept, ...chosen].map((one) => one.outerHTML.slice(0, 90)) };
        });
        expect(bare).toEqual({ matches: true, bare: [] });
      } finally {
        if (!own) await wish('forced-colors', 'none');
      }
    },
  );

  it('moves nothing for who asked for less motion, and something for others', async () => {
    const scene = scenes['fill-ready'];
    if (!scene) throw new Error('no scene');
    const look = { language: 'en', theme: 'light', scale: 1 } as const;
    const plain = family === 'firefox' ? await lendBrowser('firefox') : null;
    try {
      const other = plain ? await plain.newPage() : here;
      await pose(other, gallery.origin, 'fill-ready', scene, look);
      if (!plain) await wish('prefers-reduced-motion', 'no-preference');
      expect(await moving(other)).toBeGreaterThan(0);
      await pose(here, gallery.origin, 'fill-ready', scene, look);
      if (!plain) await wish('prefers-reduced-motion', 'reduce');
      expect(await moving(here)).toBe(0);
    } finally {
      await plain?.close();
    }
  });
});

describe.each(['welcome', 'options-page', 'practice'])('the page %s', (name) => {
  it('is clean for axe in light and dark, and keeps within 320 px and a window at 200 %', async () => {
    await page.setViewport({ width: 1000, height: 760 });
    await page.goto(`${gallery.origin}/${name}.html?lang=en`);
    await page.waitForSelector(name === 'practice' ? '.practice-panel .checklist' : 'body[data-ready]');
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    for (const width of [500, 320]) {
      await page.setViewport({ width, height: 600 });
      expect(await sticksOut(page)).toEqual([]);
    }
  });
});

it('has names, roles and states in the browser’s own accessibility tree', async () => {
  const scene = scenes['journey-password'];
  if (!scene) throw new Error('no scene');
  await pose(page, gallery.origin, 'journey-password', scene, { language: 'en', theme: 'light', scale: 1 });
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const told = nodes
    .filter((node) => !node.ignored && node.name?.value)
    .map((node) => {
      const expanded = node.properties?.find((one) => one.name === 'expanded')?.value.value;
      const level = node.properties?.find((one) => one.name === 'level')?.value.value;
      return [node.role?.value, level, node.name?.value, expanded]
        .filter((one) => one !== undefined)
        .join(' ');
    });
  expect(told).toEqual(
    expect.arrayContaining([
      'heading 1 Pet Sitter Plus',
      'navigation Signpost’s menu',
      'button Options',
      'list Steps',
      'button Turn on two-step verification Next true',
      'button Get an app password Later false',
      'button Go: Turn on two-step verification',
      'button I did this myself: Turn on two-step verification',
    ]),
  );
});
