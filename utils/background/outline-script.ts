import { browser } from 'wxt/browser';

/** Longer is no outline, in characters: 600 lines have some 60,000. */
const longest = 200_000;

/**
 * The masked outline (utils/report/outline.ts) of the page in a tab's top document, beside the guide there. Null when
 * there is none to be had: the tab has gone on, or the page could not be read.
 */
export async function outlineOf(tabId: number): Promise<string | null> {
  try {
    const files = ['/outline.js'] as never[];
    const [top] = await browser.scripting.executeScript({ target: { tabId }, files });
    const outline: unknown = top?.result;
    return typeof outline === 'string' && outline.length <= longest ? outline : null;
  } catch {
    return null;
  }
}
