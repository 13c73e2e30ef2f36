import type { Page } from 'puppeteer';
import type { Family } from '../harness/signpost.ts';

/** Calls back with all that is printed in a page, by its own scripts and by those of extensions, and with its errors. */
export async function hearConsole(family: Family, page: Page, onText: (text: string) => void): Promise<void> {
  page.on('pageerror', (error) => onText(String(error)));
  // Firefox tells of each world of a page.
  page.on('console', (message) => onText(message.text()));
  if (family === 'firefox') return;
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ args }) => onText(JSON.stringify(args)));
  session.on('Runtime.exceptionThrown', (thrown) => onText(JSON.stringify(thrown)));
  await session.send('Runtime.enable');
}
