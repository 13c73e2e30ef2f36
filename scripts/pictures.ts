import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { findBrowser } from './find-browser.mjs';
import { serveGallery } from './pictures/build.ts';
import { cardDrawn, cards, standsStill } from './pictures/cards.ts';
import { pose } from './pictures/pose.ts';
import { bare, scenes } from './pictures/screens.ts';

/**
 * `npm run pictures` draws every screen of popup, side panel and the extension's pages, and the cards, into one folder,
 * and then takes the README's and the stores' pictures (`npm run pictures:store` takes these alone).
 * Options, each of which asks for screens only: --screens, --out FOLDER, --languages en,de, --themes light,
 * --only start-empty,sheet.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist/pictures' },
    languages: { type: 'string', default: 'en,de,ar,ja' },
    themes: { type: 'string', default: 'light,dark' },
    only: { type: 'string' },
    screens: { type: 'boolean' },
  },
});
const languages = values.languages.split(',');
const themes = values.themes.split(',') as ('light' | 'dark')[];
const only = values.only?.split(',');
/** Pages in a tab of their own, by width in px. */
const wide: Record<string, number> = { welcome: 900, 'options-page': 760, practice: 1240 };

await mkdir(values.out, { recursive: true });
const gallery = await serveGallery();
const { path: executablePath } = findBrowser('chromium');
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--font-render-hinting=none', '--force-prefers-reduced-motion'],
});
let drawn = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  for (const language of languages) {
    for (const theme of themes) {
      for (const [name, scene] of Object.entries({ ...scenes, ...bare })) {
        if (only && !only.includes(name)) continue;
        await pose(page, gallery.origin, name, scene, { language, theme, whole: true });
        await page.screenshot({ path: `${values.out}/${name}.${language}.${theme}.png`, fullPage: true });
        drawn += 1;
      }
      for (const [name, width] of Object.entries(wide)) {
        if (only && !only.includes(name)) continue;
        await page.setViewport({ width, height: 760, deviceScaleFactor: 1.5 });
        await page.goto(`${gallery.origin}/${name}.html?lang=${language}&theme=${theme}`);
        await page.waitForSelector('body[data-ready]');
        const whole = { 'options-page': '.keys-row', practice: '.practice-panel .guided:not(:empty)' }[name];
        if (whole) await page.waitForSelector(whole);
        await standsStill(page);
        await page.screenshot({ path: `${values.out}/${name}.${language}.${theme}.png`, fullPage: true });
        drawn += 1;
      }
      if (only && !only.some((name) => name in cards)) continue;
      await page.setViewport({ width: 760, height: 620, deviceScaleFactor: 1.5 });
      await page.goto(`${gallery.origin}/card.html?lang=${language}&theme=${theme}`);
      await page.waitForSelector('body[data-ready]');
      for (const [name, come] of Object.entries(cards)) {
        await come(page);
        await cardDrawn(page);
        await page.screenshot({ path: `${values.out}/${name}.${language}.${theme}.png` });
        drawn += 1;
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`${drawn} pictures in ${values.out}`);

// Who asks for some screens wants to look at those, and not to have the pictures of the documents written anew.
if (process.argv.length === 2)
  execFileSync('npm', ['run', 'pictures:store'], { stdio: 'inherit', shell: process.platform === 'win32' });
