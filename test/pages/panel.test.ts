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

const violations = async (): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const result = await (globalThis as unknown as { axe: Axe }).axe.run();
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
  });
};
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

  it.each(['light', 'dark'] as const)('is clean for axe with its colours, %s', async (theme) => {
    await pose(page, gallery.origin, name, scene, { language: 'en', theme, scale: 1 });
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['de', 320],
    ['ar', 320],
    ['en', 240],
  ] as const)('keeps within the panel in %s at %i px', async (language, width) => {
    const narrow = { ...scene, view: scene.view, width };
    await pose(page, gallery.origin, name, narrow, { language, theme: 'light', scale: 1, panel: true });
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
