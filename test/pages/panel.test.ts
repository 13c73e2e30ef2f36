import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveGallery } from '../../scripts/pictures/build.ts';
import { pose } from '../../scripts/pictures/pose.ts';
import { scenes } from '../../scripts/pictures/screens.ts';

/** Popup and panel in a real Chromium, where colours and widths count. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;

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

/** Broken rules; `only` names the rules to try. */
const violations = (only?: string[]): Promise<string[]> =>
  page.evaluate(async (rules) => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] };
    type Axe = { run(options: object): Promise<Result> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const result = await axe.run(rules ? { runOnly: rules } : {});
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
  }, only);
/** Elements that stick out of the page's width. */
const sticksOut = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const hidden = one.closest('.hidden-text') !== null || !(one as HTMLElement).checkVisibility();
        return width > 0 && !hidden && (left < -1 || right > innerWidth + 1);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );

describe.each(Object.keys(scenes))('%s', (name) => {
  const scene = scenes[name];
  if (!scene) throw new Error(name);

  it('is clean for axe, with its colours in light and in dark', async () => {
    await pose(page, gallery.origin, name, scene, { language: 'en', theme: 'light', scale: 1 });
    await page.evaluate(axeSource);
    expect(await violations()).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await violations(['color-contrast'])).toEqual([]);
  });

  it.each(['de', 'ar'])('keeps within a narrow panel in %s', async (language) => {
    const narrow = { ...scene, width: 320 };
    await pose(page, gallery.origin, name, narrow, { language, theme: 'light', scale: 1, panel: true });
    expect(await sticksOut()).toEqual([]);
    // As narrow as a panel of 480 px at 200 %.
    await page.setViewport({ width: 240, height: 600 });
    expect(await sticksOut()).toEqual([]);
  });
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
