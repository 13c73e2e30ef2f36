import { runScripts } from './run-scripts.ts';

/** Longer is no outline, in characters: 600 lines have some 60,000. */
const longest = 200_000;

/**
 * The masked outline (utils/report/outline.ts) of the page in a tab's top document, beside the guide there. Null when
 * there is none to be had: the tab has gone on, or the page could not be read.
 */
export async function outlineOf(tabId: number): Promise<string | null> {
  try {
    const outline = await runScripts(tabId, ['/outline.js']);
    return typeof outline === 'string' && outline.length <= longest ? outline : null;
  } catch {
    return null;
  }
}
