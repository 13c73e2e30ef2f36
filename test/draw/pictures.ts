import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { bundle } from '../harness/bundle.ts';
import { launchChromium } from '../harness/launch.ts';
import type { Drive } from './driver.ts';
import { servePages } from './serve.ts';
import type { ShowOptions } from './words.ts';

/**
 * Pictures of the card on a page, in each of its states: `npx tsx test/draw/pictures.ts [folder]`. The shipped
 * modules draw on test/draw/pages/plain.html in headless Chromium; animations are let run to their end.
 */
const rows = [
  { selector: '#server', number: 1, text: 'Server' },
  { selector: '#port', number: 2, text: 'Port' },
  { selector: '#security', number: 3, text: 'Security' },
  { selector: '#user', number: 4, text: 'User name' },
  { selector: '#secret', number: 5, text: 'App password' },
];

type Picture = [
  name: string,
  target: string | null,
  show: ShowOptions & { text?: 'found' | 'missing' | 'ambiguous' },
  more?: { width?: number; height?: number; dark?: boolean; forced?: boolean; fold?: boolean },
];

const pictures: Picture[] = [
  ['found-light', '#target', {}],
  ['found-dark', '#target', { theme: 'dark' }, { dark: true }],
  ['found-de', '#target', { lang: 'de' }],
  ['found-ar', '#target', { lang: 'ar' }],
  ['caution-light', '#target', { caution: true }],
  ['caution-dark', '#target', { caution: true, theme: 'dark' }, { dark: true }],
  ['missing-light', null, { text: 'missing' }],
  ['missing-dark', null, { text: 'missing', theme: 'dark' }, { dark: true }],
  ['missing-ar', null, { text: 'missing', lang: 'ar' }],
  ['ambiguous-light', null, { text: 'ambiguous' }],
  ['ticked-light', '#target', { ticked: true }],
  ['ticked-dark', '#target', { ticked: true, theme: 'dark' }, { dark: true }],
  ['far-light', '#far', {}],
  ['far-ar', '#far', { lang: 'ar' }],
  ['folded-light', '#target', {}, { fold: true }],
  ['folded-dark', '#target', { theme: 'dark' }, { fold: true, dark: true }],
  ['narrow', '#target', { caution: true }, { width: 320, height: 640 }],
  ['forced-colours', '#target', { caution: true }, { forced: true }],
];

async function take(page: Page, file: `${string}.png`, [, target, show, more]: Picture): Promise<void> {
  await page.evaluate(
    (selector, options) => {
      (globalThis as unknown as { d: { drive: Drive } }).d.drive.show(selector, options);
    },
    target,
    show,
  );
  await page.waitForFunction(
    () => (globalThis as unknown as { d: { drive: Drive } }).d.drive.card() !== null,
  );
  if (more?.fold) {
    const at = await page.evaluate(() =>
      (globalThis as unknown as { d: { drive: Drive } }).d.drive.part('[data-action=fold]'),
    );
    if (at) await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.move(5, 5);
  }
  await page.evaluate(() => (globalThis as unknown as { d: { drive: Drive } }).d.drive.finish());
  await page.screenshot({ path: file });
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../../.cache/pictures/card', import.meta.url));
await mkdir(folder, { recursive: true });
const pages = await servePages();
const browser = await launchChromium();
try {
  const script = await bundle('test/draw/driver.ts', 'd');
  for (const picture of pictures) {
    const [name, , , more] = picture;
    const page = await browser.newPage();
    await page.setViewport({ width: more?.width ?? 1000, height: more?.height ?? 620 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: more?.dark ? 'dark' : 'light' }]);
    if (more?.forced) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
    }
    await page.goto(pages.url('plain.html'));
    await page.evaluate(script);
    await take(page, `${folder}/${name}.png`, picture);
    await page.close();
  }
  const page = await browser.newPage();
  await page.setViewport({ width: 700, height: 560 });
  await page.goto(pages.url('form.html'));
  await page.evaluate(script);
  await page.evaluate((items) => {
    (globalThis as unknown as { d: { drive: Drive } }).d.drive.fields(items);
  }, rows);
  await page.screenshot({ path: `${folder}/fields.png` });
  await page.evaluate(() =>
    (globalThis as unknown as { d: { drive: Drive } }).d.drive.pick('Click the field for the user name'),
  );
  await page.mouse.move(300, 330);
  await page.screenshot({ path: `${folder}/picking.png` });
} finally {
  await browser.close();
  await pages.close();
}
console.log(`${pictures.length + 2} pictures in ${folder}`);
