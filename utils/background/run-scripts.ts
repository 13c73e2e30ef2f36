import { browser } from 'wxt/browser';
import { inTime, late } from '../in-time.ts';

/** The browser holds scripts back until the page's own document is read, ms: a page that never ends would hold us too. */
const patience = 15_000;

/**
 * Runs files of ours, one after the other, in a tab's top document.
 *
 * @param files from the extension's root, `/x.js`
 * @returns the value of the last, or `late`: they may still run later; rejects when the page cannot be reached
 */
export const runScripts = async (tabId: number, files: readonly string[]): Promise<unknown> => {
  const running = browser.scripting.executeScript({ target: { tabId }, files: files as never[] });
  const results = await inTime(running, patience);
  return results === late ? late : results[0]?.result;
};
