import type { Page } from 'puppeteer';
import type { Scene } from './screens.ts';

/** Opens a scene in a page of the right width and does what comes before the picture. */
export async function pose(
  page: Page,
  origin: string,
  name: string,
  scene: Scene,
  look: { language: string; theme: 'light' | 'dark'; scale?: number; whole?: boolean; panel?: boolean },
): Promise<void> {
  const width = scene.width ?? 380;
  await page.setViewport({ width, height: 600, deviceScaleFactor: look.scale ?? 2 });
  const query = new URLSearchParams({ scene: name, lang: look.language, theme: look.theme });
  if (look.whole) query.set('whole', '');
  if (look.panel) query.set('panel', '');
  await page.goto(`${origin}/gallery.html?${query}`);
  await page.waitForSelector('body[data-ready]');
  if (scene.type !== undefined) {
    await page.focus('input[type=text], textarea');
    for (const letter of scene.type) await page.keyboard.sendCharacter(letter);
  }
  for (const selector of scene.press ?? []) {
    await page.waitForSelector(selector);
    // A press without a pointer: no hover is left on the picture.
    await page.$eval(selector, (element) => (element as HTMLElement).click());
  }
  if (scene.until) await page.waitForSelector(scene.until);
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled)));
  });
}
