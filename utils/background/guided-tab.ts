import { browser } from 'wxt/browser';
import type { StepId, Store } from '../guide/facts.ts';
import { findJourney } from '../guide/journeys.ts';
import { steps } from '../guide/steps.ts';
import { isAfter } from '../is-after.ts';
import type { MessageData } from '../messages/protocol.ts';
import { ask } from '../messages/wire.ts';
import { isMicrosoftPage } from '../pages/hosts.ts';
import { guidedTabItem, seenItem } from '../session/checked-items.ts';
import { serialise } from '../store/writer.ts';
import type { GuidedTab, Outcome } from '../view.ts';
import { hasAccess } from './guide-scripts.ts';
import { onTabs } from './tab-events.ts';

/** Keeps or drops a tab's last report; one change after another. Most tabs have none: then nothing is written. */
export const changeSeen = (tabId: number, seen: MessageData<'guide.observed'> | null): Promise<void> =>
  serialise(async () => {
    const { [tabId]: old, ...others } = await seenItem.getValue();
    if (seen ? old && isAfter(old, seen, Date.now()) : !old) return;
    await seenItem.setValue(seen ? { ...others, [tabId]: seen } : others);
  });

/** Changes the guided tab's record; one change after another. Every load in any tab comes by here: no change, no write. */
export const changeGuided = (change: (tab: GuidedTab | null) => GuidedTab | null): Promise<void> =>
  serialise(async () => {
    const old = await guidedTabItem.getValue();
    const next = change(old);
    if (next !== old) await guidedTabItem.setValue(next);
  });

async function existing(): Promise<{ id: number; url: string | undefined; opened: boolean } | null> {
  const guided = await guidedTabItem.getValue();
  if (!guided || guided.page === 'closed') return null;
  const tab = await browser.tabs.get(guided.tabId).catch(() => null);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, opened: guided.opened === true };
}

async function bringToFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  // Android has no windows to focus.
  if (tab?.windowId !== undefined && browser.windows)
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
}

/** Same page, whatever the query: opening it again would lose what the person is doing there. */
const samePlace = (a: string | undefined, b: string): boolean => {
  if (!a) return false;
  const [x, y] = [new URL(a), new URL(b)];
  return x.origin === y.origin && x.pathname.toLowerCase() === y.pathname.toLowerCase();
};

/**
 * "Go": shows the step's Microsoft page in the guided tab, or in a new one. A tab that stands there already
 * is only brought to the front. A page that has just made an app password is never loaded over.
 */
export async function goToStep(
  store: Store,
  journeyId: string,
  step: StepId,
  now: number,
): Promise<Outcome<'open-the-app' | 'no-access'>> {
  const journey = findJourney(store, journeyId);
  const start = steps[step].start;
  if (!journey || !start) {
    if (journey?.appOrigin && (await focusOrigin(journey.appOrigin))) return { ok: true };
    return { ok: false, reason: 'open-the-app' };
  }
  if (!(await hasAccess())) return { ok: false, reason: 'no-access' };
  const tab = await existing();
  const onPasswordPage =
    tab !== null && (await seenItem.getValue())[tab.id]?.page === 'app-password' && isMicrosoftPage(tab.url);
  let tabId: number | undefined;
  if (tab && samePlace(tab.url, start)) {
    tabId = tab.id;
    await bringToFront(tab.id);
    await ask('ask.reveal', null, tab.id).catch(() => undefined);
  } else if (tab?.opened && !onPasswordPage) {
    tabId = tab.id;
    await browser.tabs.update(tab.id, { url: start });
    await bringToFront(tab.id);
  } else {
    tabId = (await browser.tabs.create({ url: start })).id;
  }
  if (tabId === undefined) return { ok: false, reason: 'no-access' };
  const id = tabId;
  await changeGuided((old) =>
    old?.tabId === id
      ? { ...old, opened: old.opened || tab?.id !== id }
      : { tabId: id, opened: true, page: 'elsewhere', control: null, outcome: null, obstacles: [], at: now },
  );
  return { ok: true };
}

async function focusOrigin(origin: string): Promise<boolean> {
  // Only tabs of origins the person granted can be found by address.
  const tabs = await browser.tabs.query({ url: `${origin}/*` }).catch(() => []);
  const tab = tabs.at(-1);
  if (tab?.id === undefined) return false;
  await bringToFront(tab.id);
  return true;
}

/** "Show me where": brings the guided tab to the front. */
export async function showGuidedTab(): Promise<
  { ok: true; tabId: number } | { ok: false; reason: 'no-tab' }
> {
  const tab = await existing();
  if (!tab) return { ok: false, reason: 'no-tab' };
  await bringToFront(tab.id);
  await ask('ask.reveal', null, tab.id).catch(() => undefined);
  return { ok: true, tabId: tab.id };
}

/** Follows the guided tab: closed, or gone to where Signpost sees nothing. Call while the background starts. */
export function followGuidedTab(clock: () => number): void {
  onTabs(
    (tabId) => {
      void changeSeen(tabId, null);
      void changeGuided((old) => (old?.tabId === tabId ? { ...old, page: 'closed', at: clock() } : old));
    },
    (tabId, change, tab) => {
      if (change.status !== 'complete' || isMicrosoftPage(tab.url)) return;
      void changeSeen(tabId, null);
      void changeGuided((old) =>
        old?.tabId === tabId ? { ...old, page: 'elsewhere', control: null, outcome: null, at: clock() } : old,
      );
    },
  );
}
