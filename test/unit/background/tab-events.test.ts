import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { matchGuideScripts } from '../../../utils/background/guide-scripts.ts';
import { onTabs } from '../../../utils/background/tab-events.ts';
import { emptyStore } from '../../../utils/guide/facts.ts';
import { endJourney, startJourney } from '../../../utils/guide/journeys.ts';
import { guidedTabItem, seenItem } from '../../../utils/session/checked-items.ts';
import { updateStore } from '../../../utils/store/writer.ts';

const journey = {
  id: 'one',
  address: 'p@outlook.com',
  app: 'other',
  appName: 'An app',
  purpose: 'both',
} as const;
const closed = vi.fn();
const loaded = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.scripting, { getRegisteredContentScripts: async () => [] });
  Object.assign(browser.permissions, { contains: async () => false });
  Object.assign(browser.i18n, { getUILanguage: () => 'en' });
});
afterEach(() => vi.clearAllMocks());

async function closesTab(): Promise<void> {
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 0, isWindowClosing: false });
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
}

it('hears of tabs at its start, and from then on while a journey is open', async () => {
  onTabs(closed, loaded);
  await closesTab();
  expect([closed, loaded].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);

  await matchGuideScripts();
  await closesTab();
  expect([closed, loaded].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);

  await updateStore(() => startJourney(emptyStore(), journey, 1));
  await matchGuideScripts();
  await matchGuideScripts();
  await closesTab();
  expect([closed, loaded].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);

  await updateStore((store) => endJourney(store, journey.id));
  await matchGuideScripts();
  await closesTab();
  expect([closed, loaded].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
});

it('forgets the tabs that it will not hear of', async () => {
  await updateStore(() => startJourney(emptyStore(), journey, 1));
  await guidedTabItem.setValue({
    tabId: 7,
    page: 'proofs',
    control: null,
    outcome: null,
    obstacles: [],
    at: 1,
  });
  await seenItem.setValue({
    7: { report: 1, at: 1, page: 'proofs', state: {}, settled: {}, since: {}, obstacles: [] },
  });
  await matchGuideScripts();
  expect(await guidedTabItem.getValue()).not.toBeNull();
  expect(Object.keys(await seenItem.getValue())).toEqual(['7']);
  await updateStore((store) => endJourney(store, journey.id));
  await matchGuideScripts();
  expect(await guidedTabItem.getValue()).toBeNull();
  expect(await seenItem.getValue()).toEqual({});
});
