import type { Page } from 'puppeteer';

interface Realm {
  evaluate(script: string): Promise<unknown>;
}

/**
 * Runs a script in a world of its own on the page, as a content script runs: the page's scripts and ours do not
 * see each other's globals. The automation library keeps such a world for each frame in both browsers.
 */
export async function inIsolatedWorld<T>(page: Page, script: string): Promise<T> {
  const realm = (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
  return (await realm.evaluate(script)) as T;
}
