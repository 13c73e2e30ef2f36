import type { Browser, BrowserContext } from 'puppeteer';
import { launchChromium, launchFirefox } from './launch.ts';
import { mutating } from './mutants.ts';
import type { Family } from './signpost.ts';

/**
 * One plain browser of each family for all test files of a worker (vitest.config.ts: `pages` shares its workers' modules):
 * a start costs seconds of processor time. It ends with the worker.
 */
const running = new Map<Family, Promise<Browser>>();
const starts = { chromium: () => launchChromium(), firefox: launchFirefox };

/** A browser context of its own, with cookies and storage of its own. The caller closes it, and its pages go with it. */
export async function lendBrowser(family: Family): Promise<BrowserContext> {
  let browser = running.get(family);
  if (!browser) {
    browser = starts[family]();
    running.set(family, browser);
  }
  return (await browser).createBrowserContext();
}

/**
 * Closes a lent context. Where Stryker changes the code, each change has a worker of its own, whose end nobody tells the browser:
 * then the browser goes as well.
 */
export async function giveBack(context: BrowserContext): Promise<void> {
  await context.close();
  if (!mutating) return;
  const browsers = await Promise.all(running.values());
  running.clear();
  await Promise.all(browsers.map((browser) => browser.close()));
}
