import { browser } from 'wxt/browser';
import type { Store } from '../guide/facts.ts';
import { currentJourney } from '../guide/journeys.ts';
import { loadStore, watchStore } from '../store/store-item.ts';
import { planOf } from './plan-of.ts';

/** The number on the toolbar button: steps left of the journey being guided; nothing when there is none. */
function badgeText(store: Store): string {
  const journey = currentJourney(store);
  if (!journey) return '';
  const left = planOf(store, journey).steps.filter((s) => s.status === 'now' || s.status === 'later').length;
  return left > 0 ? String(left) : '';
}

/** Keeps the badge true. Call while the background starts. */
export function keepBadge(): void {
  // Firefox for Android shows no badge.
  if (!browser.action.setBadgeText) return;
  const draw = (store: Store) => void browser.action.setBadgeText({ text: badgeText(store) });
  void browser.action.setBadgeBackgroundColor({ color: '#1f6f5c' });
  void loadStore().then(({ store }) => draw(store));
  watchStore(({ store }) => draw(store), new AbortController().signal);
}
