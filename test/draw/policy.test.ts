import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundle } from '../harness/bundle.ts';
import { type Pages, servePages } from './serve.ts';
import { browsers } from './stage.ts';

/**
 * The layer as a content script of a real (test) extension, in its isolated world, on a page that forbids
 * everything but its own styles and scripts and demands trusted types. What it drew is told to the page by
 * attributes of <html>: the page itself cannot look into the closed root.
 */
const content = `
d.drive.show('#target', { caution: true, ticked: true });
const tell = () => {
  const root = d.drive.root();
  const ring = d.drive.ring();
  const title = root && root.querySelector('h2');
  document.documentElement.dataset.drawn = JSON.stringify({
    ring, target: d.drive.target('#target'),
    border: ring && getComputedStyle(root.querySelector('.ring')).borderTopWidth,
    title: title && getComputedStyle(title).fontSize,
    card: d.drive.card(),
    button: d.drive.part('[data-action=did-it-myself]'),
    log: d.drive.log,
    focused: d.drive.focused(),
  });
  requestAnimationFrame(tell);
};
tell();
`;

const manifest = {
  manifest_version: 3,
  name: 'draw test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'draw@test.example' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
};

describe.each(browsers)('under a strict content security policy, in %s', (name) => {
  let browser: Browser;
  let pages: Pages;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-draw-'));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'content.js'), `${await bundle('test/draw/driver.ts', 'd')}\n${content}`);
    pages = await servePages();
    browser =
      name === 'chromium'
        ? await puppeteer.launch({
            executablePath: findBrowser('chromium').path,
            pipe: true,
            enableExtensions: true,
            args: ['--no-sandbox'],
          })
        : await puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox').path });
    await browser.installExtension(folder);
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
    await rm(folder, { recursive: true });
  });

  it('draws ring and card with their styles, and the page sees no violation', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(pages.url('strict.html?strict'));
    await page.waitForFunction(
      () =>
        JSON.parse(document.documentElement.dataset.drawn ?? '{}').card &&
        JSON.parse(document.documentElement.dataset.drawn ?? '{}').ring,
    );
    const drawn = await page.evaluate(() => JSON.parse(document.documentElement.dataset.drawn ?? '{}'));
    expect(drawn.title).toBe('16px');
    expect(drawn.border).toBe('3px');
    expect(Math.abs(drawn.ring.x + 5 - drawn.target.x)).toBeLessThanOrEqual(2);
    expect(Math.abs(drawn.ring.y + 5 - drawn.target.y)).toBeLessThanOrEqual(2);
    // The browser asks for its icon by itself.
    const violations = (await page.evaluate('window.violations')) as string[];
    expect(violations.filter((text) => !text.endsWith('/favicon.ico'))).toEqual([]);
    expect(errors.filter((text) => /polic/i.test(text) && !text.includes('favicon.ico'))).toEqual([]);
    expect(await page.evaluate(`document.querySelector('signpost-guide').shadowRoot`)).toBeNull();
  });

  it('hears the person, and only the person, from the isolated world', async () => {
    const page = await browser.newPage();
    await page.goto(pages.url('strict.html?strict'));
    const drawn = (part: string) =>
      page
        .waitForFunction(
          (key) => JSON.parse(document.documentElement.dataset.drawn ?? '{}')[key] ?? null,
          {},
          part,
        )
        .then((handle) => handle.jsonValue());
    let button = (await drawn('button')) as { x: number; y: number };
    await page.evaluate(() =>
      document.querySelector('signpost-guide')?.dispatchEvent(new MouseEvent('click')),
    );
    for (let last = -1; last !== button.y; button = (await drawn('button')) as typeof button) {
      last = button.y;
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    await page.mouse.click(button.x + 20, button.y + 10);
    await page.waitForFunction(
      () => JSON.parse(document.documentElement.dataset.drawn ?? '{}').focused === 'did-it-myself',
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => JSON.parse(document.documentElement.dataset.drawn ?? '{}').card === null,
    );
    expect(await drawn('log')).toEqual(['did-it-myself', 'close']);
  });

  // Chromium does not put the new copy into open tabs; the guide's own injection is tested with the whole extension.
  it.runIf(name === 'firefox')('a second copy, as after a reload, takes over from the first', async () => {
    const page = await browser.newPage();
    await page.goto(pages.url('strict.html?strict'));
    await page.waitForFunction(() => document.querySelector('signpost-guide') !== null);
    await page.evaluate(() => {
      (globalThis as { first?: Element | null }).first = document.querySelector('signpost-guide');
    });
    await browser.installExtension(folder);
    await page.waitForFunction(() => {
      const now = document.querySelector('signpost-guide');
      return now !== null && now !== (globalThis as { first?: Element | null }).first;
    });
    expect(await page.evaluate(() => document.querySelectorAll('signpost-guide').length)).toBe(1);
  });
});
