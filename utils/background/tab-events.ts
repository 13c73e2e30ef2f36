import { browser } from 'wxt/browser';

type OnRemoved = (tabId: number) => void;
export type OnUpdated = Parameters<typeof browser.tabs.onUpdated.addListener>[0];

const removed = new Set<OnRemoved>();
const updated = new Set<OnUpdated>();

/**
 * Hears of tabs that close and of what loads in them, while a journey is open (see `hearOfTabs`). Call while the background
 * starts.
 */
export function onTabs(onRemoved: OnRemoved, onUpdated: OnUpdated): void {
  removed.add(onRemoved);
  updated.add(onUpdated);
  hearOfTabs(true);
}

/**
 * Says whether the browser shall tell of tabs. It starts the background for each event that this listens for, also years
 * later: every page that loads in any tab would, some 100 ms of a processor each time, although without a journey nothing
 * follows from it. Each start listens at first, as nothing is known yet; what is taken away then stays away.
 * Firefox keeps what an event page once listened for (Mozilla bug 1899767), and starts it still.
 */
export function hearOfTabs(wanted: boolean): void {
  const { onRemoved, onUpdated } = browser.tabs;
  for (const one of removed) {
    if (wanted && !onRemoved.hasListener(one)) onRemoved.addListener(one);
    if (!wanted) onRemoved.removeListener(one);
  }
  for (const one of updated) {
    if (wanted && !onUpdated.hasListener(one)) onUpdated.addListener(one);
    if (!wanted) onUpdated.removeListener(one);
  }
}
