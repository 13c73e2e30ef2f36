import type { Browser, BrowserContext } from 'puppeteer';
import { launchChromium, launchFirefox } from './launch.ts';
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
