import puppeteer, { type Browser } from 'puppeteer';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A plain headless Chromium for tests of single pages (no extension). The caller closes it. */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium').path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

/** A plain headless Firefox for tests of single pages. The caller closes it. */
export async function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    headless: true,
    acceptInsecureCerts: true,
  });
}
