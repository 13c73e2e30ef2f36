import { browser } from 'wxt/browser';
import { findJourney, haveAppPassword } from '../guide/journeys.ts';
import type { GuideAsks } from '../messages/answers.ts';
import { listen } from '../messages/listen.ts';
import { ask } from '../messages/wire.ts';
import { isMicrosoftPage } from '../pages/hosts.ts';
import { forgetSecret, keepSecret, secretAlarm, tendSecret } from '../secret/secret.ts';
import { guidedTabItem, secretMetaItem, seenItem } from '../session/checked-items.ts';
import { copiedItem } from '../session/items.ts';
import { loadStore } from '../store/store-item.ts';
import { serialise, updateStore } from '../store/writer.ts';
import type { Outcome, TakeFailure } from '../view.ts';
import { refreshGuides } from './guide-answers.ts';
import { hasAccess } from './guide-scripts.ts';
import { changeSeen } from './guided-tab.ts';

/** While a password is kept the clock is looked at this often, ms: only so is it noticed when it is set back. */
const minute = 60_000;

/** Tabs whose guide reported the page that shows the app password: the guided one first, then as they were seen, newest first. */
async function passwordTabs(): Promise<number[]> {
  const guided = await guidedTabItem.getValue();
  const first = (tabId: string) => Number(Number(tabId) === guided?.tabId);
  return Object.entries(await seenItem.getValue())
    .filter(([, { page }]) => page === 'app-password')
    .sort(([a, one], [b, other]) => first(b) - first(a) || other.at - one.at)
    .map(([tabId]) => Number(tabId));
}

/** Asks one tab for the password that it shows. A tab may have gone, or gone on, since its guide reported. */
async function readFrom(tabId: number): Promise<GuideAsks['ask.readPassword']['answer']> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) {
    // Its end was not told, or its last report came after that.
    await changeSeen(tabId, null);
    return { ok: false, reason: 'no-tab' };
  }
  if (!isMicrosoftPage(tab.url)) return { ok: false, reason: 'no-access' };
  return ask('ask.readPassword', null, tabId).catch(async () => ({
    ok: false,
    reason: (await hasAccess()) ? 'silent' : 'no-access',
  }));
}

async function take(journeyId: string, now: number): Promise<Outcome<TakeFailure>> {
  const { store } = await loadStore();
  if (!findJourney(store, journeyId)) return { ok: false, reason: 'not-on-page' };
  let failure: TakeFailure = 'not-on-page';
  for (const tabId of await passwordTabs()) {
    const read = await readFrom(tabId);
    if (read.ok) {
      const kept = await keepFor(journeyId, read.value, 'seen', now);
      return kept.ok ? kept : { ok: false, reason: 'not-found' };
    }
    failure = read.reason;
    // Only a tab that is gone or elsewhere is passed over: of two that show one, the other may be another mailbox's.
    if (failure !== 'no-tab' && failure !== 'no-access') break;
  }
  return { ok: false, reason: failure };
}

/**
 * Keeps a password for a journey that is still there. In the one queue with its end, so that neither can undo
 * half of the other; the alarm stands before the value does.
 */
async function keepFor(
  journeyId: string,
  value: string,
  how: 'seen' | 'told',
  now: number,
): Promise<Outcome<'empty' | 'too-long'>> {
  const kept = await serialise(async () => {
    const { store } = await loadStore();
    const journey = findJourney(store, journeyId);
    if (!journey) return { ok: false, reason: 'empty' } as const;
    await browser.alarms.create(secretAlarm, { when: now + minute, periodInMinutes: 1 });
    const result = await keepSecret(value, journey.address, now);
    return result.ok ? ({ ok: true, address: journey.address } as const) : result;
  });
  if (!kept.ok) return kept;
  await updateStore((store) => haveAppPassword(store, kept.address, how, now));
  await refreshGuides();
  return { ok: true };
}

/** Throws the password away (only if it is this mailbox's, when one is named) and tells the pages. */
export async function dropSecret(address?: string): Promise<void> {
  await serialise(async () => {
    const meta = await secretMetaItem.getValue();
    if (address !== undefined && meta !== null && meta.address !== address) return;
    await forgetSecret();
    await browser.alarms.clear(secretAlarm);
  });
  await refreshGuides();
}

/** Ends the password when its time is over, and sees to it that an alarm stands while it is not. */
async function endInTime(): Promise<void> {
  const over = await serialise(async () => {
    const now = Date.now();
    const had = (await secretMetaItem.getValue()) !== null;
    const end = await tendSecret(now);
    if (end === null) {
      await browser.alarms.clear(secretAlarm);
      return had;
    }
    // The last of them at the very end.
    await browser.alarms.create(
      secretAlarm,
      end - now > minute ? { when: now + minute, periodInMinutes: 1 } : { when: end },
    );
    return false;
  });
  if (over) await refreshGuides();
}

/** Answers about the app password, and ends its life in time. Call while the background starts. */
export function answerSecret(): void {
  listen('panel.takePassword', ({ id }) => take(id, Date.now()));
  listen('panel.typePassword', ({ id, value }) => keepFor(id, value, 'told', Date.now()));
  listen('panel.throwAwayPassword', async () => {
    await dropSecret();
    return undefined;
  });
  listen('panel.copied', async ({ copied }) => {
    await copiedItem.setValue(copied);
    return undefined;
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === secretAlarm) void endInTime();
  });
  // An alarm can be late or lost (sleep, a stopped worker): every start looks at the clock too.
  void endInTime();
}
