import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveGallery } from '../../scripts/pictures/build.ts';
import { pose } from '../../scripts/pictures/pose.ts';
import { scenes } from '../../scripts/pictures/screens.ts';
import { thorough } from '../harness/thorough.ts';
import { sticksOut, violations } from './panel-checks.ts';

/** What test/pages/panel.test.ts asks of Chromium screen by screen, in a real Firefox; of every screen in `npm run test:full`. */
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    // Colours are judged as they stay, not while one fades into the other.
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

it('axe finds nothing in the screens, with their colours in light and in dark', async () => {
  const broken: Record<string, string[]> = {};
  // axe judges what all browsers share, and Chromium has shown it every screen.
  for (const [name, scene] of Object.entries(scenes).filter((_, n) => thorough || n % 4 === 0)) {
    await pose(page, gallery.origin, name, scene, { language: 'en', theme: 'light', scale: 1 });
    const light = await violations(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    const found = [...light, ...(await violations(page, ['color-contrast']))];
    if (found.length > 0) broken[name] = found;
  }
  expect(broken).toEqual({});
}, 180_000);

it.each(thorough ? ['de', 'ar'] : ['ar'])(
  'the screens keep within 320 px, and within 480 px at twice the size, in %s',
  async (language) => {
    const out: Record<string, string[]> = {};
    // Every second one: in Chromium all do.
    for (const [name, scene] of Object.entries(scenes).filter((_, n) => thorough || n % 2 === 0)) {
      const look = { language, theme: 'light', scale: 1, panel: true } as const;
      await pose(page, gallery.origin, name, { ...scene, width: 320 }, look);
      const found = await sticksOut(page);
      await page.setViewport({ width: 240, height: 600 });
      found.push(...(await sticksOut(page)));
      if (found.length > 0) out[name] = found;
    }
    expect(out).toEqual({});
  },
  180_000,
);

it.each(['welcome', 'options-page', 'practice'])(
  'the page %s is clean for axe and keeps within 500 px and 320 px',
  async (name) => {
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
  },
);
