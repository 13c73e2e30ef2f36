import type { Browser, Page } from 'puppeteer';

/**
 * Takes away what tests have left in a Chromium, but for this one page: tabs and windows, cookies, what sites have
 * stored, permissions given to them, the cache. The extension, with all that it stored and was allowed, goes as well.
 */
export async function emptyChromium(browser: Browser, keep: Page, extensionId: string): Promise<void> {
  const pages = (await browser.pages()).filter((page) => page !== keep);
  const origins = new Set(
    pages.map((page) => new URL(page.url()).origin).filter((one) => /^https?:/.test(one)),
  );
  await Promise.all(pages.map((page) => page.close()));
  await browser.uninstallExtension(extensionId);
  await browser.defaultBrowserContext().clearPermissionOverrides();
  const session = await keep.createCDPSession();
  try {
    await session.send('Network.clearBrowserCookies');
    await session.send('Network.clearBrowserCache');
    for (const origin of origins)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  } finally {
    await session.detach();
  }
}
