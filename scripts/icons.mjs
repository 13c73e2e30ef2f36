import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { findBrowser } from './find-browser.mjs';

/**
 * Renders the toolbar and store icons from the two drawings in scripts/icons: one for 16 and 32 px, laid on
 * whole pixels, and one for larger sizes. Run: `node scripts/icons.mjs`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const sizes = [16, 32, 48, 96, 128];

const { path: executablePath } = findBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    const file = size <= 32 ? 'signpost-16.svg' : 'signpost.svg';
    const svg = await readFile(`${root}scripts/icons/${file}`, 'base64');
    await page.setViewport({ width: size, height: size });
    await page.goto('about:blank');
    await page.evaluate(
      async (source, side) => {
        const image = new Image(side, side);
        image.src = source;
        await image.decode();
        document.body.style.margin = '0';
        image.style.display = 'block';
        document.body.append(image);
      },
      `data:image/svg+xml;base64,${svg}`,
      size,
    );
    await writeFile(`${root}public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
