import { browser } from 'wxt/browser';
import { findJourney, haveAppPassword } from '../guide/journeys.ts';
import { listen } from '../messages/listen.ts';
import { ask } from '../messages/wire.ts';
import { isMicrosoftPage } from '../pages/hosts.ts';
import { forgetSecret, keepSecret, readSecret, secretAlarm } from '../secret/secret.ts';
import { copiedItem, guidedTabItem, secretMetaItem, seenItem } from '../session/items.ts';
import { loadStore } from '../store/store-item.ts';
import { updateStore } from '../store/writer.ts';
import type { Outcome, TakeFailure } from '../view.ts';
import { refreshGuides } from './guide-answers.ts';

/** The tab that shows the app password: the guided one, else any whose guide reported that page. */
async function passwordTab(): Promise<number | null> {
  const seen = await seenItem.getValue();
  const guided = await guidedTabItem.getValue();
  if (guided && seen[guided.tabId]?.page === 'app-password') return guided.tabId;
  const other = Object.entries(seen).find(([, report]) => report.page === 'app-password');
  return other ? Number(other[0]) : null;
}

async function take(journeyId: string, now: number): Promise<Outcome<TakeFailure>> {
  const { store } = await loadStore();
  const journey = findJourney(store, journeyId);
  const tabId = await passwordTab();
  if (!journey || tabId === null) return { ok: false, reason: 'not-on-page' };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { ok: false, reason: 'no-tab' };
  if (!isMicrosoftPage(tab.url)) return { ok: false, reason: 'no-access' };
  const read = await ask('ask.readPassword', null, tabId).catch(() => null);
  if (!read) return { ok: false, reason: 'no-access' };
  if (!read.ok) return read;
  const kept = await keepSecret(read.value, journey.address, now);
  if (!kept.ok) return { ok: false, reason: 'not-found' };
  await afterKeeping(journey.address, 'seen', kept.meta.expiresAt, now);
  return { ok: true };
}

async function afterKeeping(
  address: string,
  how: 'seen' | 'told',
  expiresAt: number,
  now: number,
): Promise<void> {
  await browser.alarms.create(secretAlarm, { when: expiresAt });
  await updateStore((store) => haveAppPassword(store, address, how, now));
  await refreshGuides();
}

/** Throws the password away and lets the pages know that it is gone. */
export async function dropSecret(): Promise<void> {
  await forgetSecret();
  await browser.alarms.clear(secretAlarm);
  await refreshGuides();
}

/** Answers about the app password, and ends its life in time. Call while the background starts. */
export function answerSecret(): void {
  listen('panel.takePassword', ({ id }) => take(id, Date.now()));
  listen('panel.typePassword', async ({ id, value }) => {
    const { store } = await loadStore();
    const journey = findJourney(store, id);
    if (!journey) return { ok: false, reason: 'empty' };
    const now = Date.now();
    const kept = await keepSecret(value, journey.address, now);
    if (!kept.ok) return kept;
    await afterKeeping(journey.address, 'told', kept.meta.expiresAt, now);
    return { ok: true };
  });
  listen('panel.throwAwayPassword', async () => {
    await dropSecret();
    return undefined;
  });
  listen('panel.copied', async ({ copied }) => {
    await copiedItem.setValue(copied);
    return undefined;
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === secretAlarm) void dropSecret();
  });
  // An alarm can be late or lost (sleep, a stopped worker): reading looks at the clock too.
  void secretMetaItem.getValue().then((meta) => (meta ? readSecret(Date.now()) : null));
}
