import { browser } from 'wxt/browser';
import { absorb } from '../guide/absorb.ts';
import type { Store } from '../guide/facts.ts';
import { currentJourney, tellStep } from '../guide/journeys.ts';
import type { ShowOrder } from '../guide/show.ts';
import { directPage } from '../guide/steps.ts';
import { type TickedStep, tickedBetween } from '../guide/ticked.ts';
import { isAfter } from '../is-after.ts';
import { listen } from '../messages/listen.ts';
import type { MessageData } from '../messages/protocol.ts';
import { ask } from '../messages/wire.ts';
import { seenItem } from '../session/checked-items.ts';
import { reportItem } from '../session/items.ts';
import { loadStore } from '../store/store-item.ts';
import { updateStore } from '../store/writer.ts';
import { injectDrawing } from './draw-script.ts';
import { changeGuided, changeSeen } from './guided-tab.ts';
import { tableFor } from './label-table.ts';
import { outlineOf } from './outline-script.ts';
import { planOf } from './plan-of.ts';
import { showFor } from './show-for.ts';

/** What a report has ticked in the journey it was taken for. */
function tickedBy(before: Store, after: Store): TickedStep | undefined {
  const [a, b] = [currentJourney(before), currentJourney(after)];
  return a && b && a.id === b.id ? tickedBetween(planOf(before, a), planOf(after, b)) : undefined;
}

async function observed(
  seen: MessageData<'guide.observed'>,
  tabId: number,
  now: number,
): Promise<ShowOrder | null> {
  await changeSeen(tabId, seen);
  const inFront = (await browser.tabs.get(tabId).catch(() => null))?.active === true;
  await changeGuided((old) => {
    // A tab behind another is not where the person is being guided.
    if (old && old.tabId !== tabId && old.page !== 'closed' && !inFront) return old;
    if (old?.tabId === tabId && isAfter(old, seen, Date.now())) return old;
    return {
      ...(old?.tabId === tabId ? old : { tabId, control: null, outcome: null }),
      page: seen.page,
      obstacles: seen.obstacles,
      at: seen.at,
    };
  });
  const { before, after } = await updateStore((store) => {
    const journey = currentJourney(store);
    if (!journey) return store;
    const { account, twoStep, appPasswords } = seen.state;
    // Mailboxes are kept by it, and "constructor" is the name of something else.
    const isAddress = account?.includes('@');
    return absorb(
      store,
      journey,
      {
        since: seen.since,
        ...(account !== undefined && isAddress && { account }),
        ...(twoStep !== undefined && { twoStep }),
        ...(appPasswords !== undefined && { appPasswords }),
        ...(seen.settled.pop !== undefined && { pop: seen.settled.pop }),
        ...(seen.settled.imap !== undefined && { imap: seen.settled.imap }),
      },
      now,
    );
  });
  const journey = currentJourney(after);
  if (!journey) return null;
  if (after !== before) await refreshGuides(tabId);
  return showFor(after, journey, seen, tickedBy(before, after), Date.now());
}

/** Tells the guides in all tabs (but one) what to show now. Call after anything that may change the plan. */
export async function refreshGuides(except?: number): Promise<void> {
  const { store } = await loadStore();
  const journey = currentJourney(store);
  for (const [id, seen] of Object.entries(await seenItem.getValue())) {
    const tabId = Number(id);
    if (tabId === except) continue;
    const show = journey ? await showFor(store, journey, seen, undefined, Date.now()) : null;
    // Not waited for: a frozen tab must not hold up the others. Where no guide is any more, the tab's events tidy up.
    void ask('ask.show', show, tabId).catch(() => undefined);
  }
}

/** Answers the guide in Microsoft's pages. Call while the background starts. */
export function answerGuide(): void {
  listen('guide.hello', async ({ languages }) => ({ labels: await tableFor(languages) }));
  listen('guide.observed', (seen, from) =>
    from.tabId === null ? null : observed(seen, from.tabId, Date.now()),
  );
  listen('guide.drawing', (_nothing, from) => (from.tabId === null ? false : injectDrawing(from.tabId)));
  listen('guide.located', async ({ control, outcome }, from) => {
    await changeGuided((old) => (old && old.tabId === from.tabId ? { ...old, control, outcome } : old));
    return undefined;
  });
  listen('guide.action', async ({ journey: shown, action, step }, from) => {
    const { store } = await loadStore();
    const journey = currentJourney(store);
    if (!journey || journey.id !== shown || from.tabId === null) return undefined;
    switch (action) {
      case 'did-it-myself':
        await updateStore((s) => tellStep(s, journey.id, step, Date.now()));
        await refreshGuides();
        return undefined;
      case 'open-direct': {
        const url = directPage(step, (await seenItem.getValue())[from.tabId]?.page);
        // The person pressed it in the card; a page that makes a password is opened by nothing else.
        if (url) await browser.tabs.update(from.tabId, { url });
        return undefined;
      }
      case 'report-page':
        await reportItem.setValue(await outlineOf(from.tabId));
        await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
        return undefined;
      case 'fold':
      case 'close':
        return undefined;
      default:
        return action satisfies never;
    }
  });
}
