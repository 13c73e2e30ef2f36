import { browser } from './native.ts';
import { microsoftPatterns } from './pages/hosts.ts';
import { type PanelState, readPanelItems } from './panel-state.ts';

/** What popup and side panel ask the browser for before their first draw. */
export interface FirstRead {
  items: Promise<Partial<PanelState>>;
  tabs: Promise<{ id?: number | undefined; url?: string | undefined }[]>;
  granted: Promise<boolean>;
}

/** Where `readEarly` leaves it, in a page of ours that no other script reaches. */
const here = globalThis as unknown as { signpostFirstRead?: FirstRead };

/** Asks the browser; three questions side by side. */
export const askBrowser = (): FirstRead => ({
  items: readPanelItems(),
  tabs: browser.tabs.query({ active: true, currentWindow: true }),
  granted: browser.permissions.contains({ origins: microsoftPatterns }),
});

/**
 * Asks while the page's modules are still being loaded, and has those of the first screen loaded too as soon as the answer
 * tells which it is; the build writes their files into the page's root element (utils/build/page-chunks.ts).
 */
export function readEarly(document: Document): void {
  const { start = '', journey = '' } = document.documentElement.dataset;
  const asked = askBrowser();
  here.signpostFirstRead = asked;
  void asked.items.then(({ shown }) => {
    const files = !shown ? '' : shown.store.journeys.length > 0 ? journey : start;
    for (const href of files.split(' ').filter(Boolean))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  });
}

/** What was asked early, once; null when nothing was. */
export function takeFirstRead(): FirstRead | null {
  const { signpostFirstRead = null } = here;
  delete here.signpostFirstRead;
  return signpostFirstRead;
}
