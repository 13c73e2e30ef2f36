import { browser } from 'wxt/browser';
import { recipeFor } from '../apps/index.ts';
import type { Journey } from '../guide/facts.ts';
import { findJourney, rememberAppOrigin } from '../guide/journeys.ts';
import { inTurns } from '../in-turns.ts';
import { judgeSteps } from '../mailform/judge/judge.ts';
import { pageRefusal } from '../mailform/judge/site.ts';
import type { Protocol } from '../mailform/roles.ts';
import type { Judgement } from '../mailform/seen.ts';
import { mailValues } from '../mailform/values.ts';
import type { TargetCommand } from '../messages/answers.ts';
import type { From } from '../messages/listen.ts';
import type { UnreadPage } from '../messages/protocol.ts';
import { seenPage } from '../messages/seen-page.ts';
import { readSecret } from '../secret/secret.ts';
import { picksItem } from '../session/picks.ts';
import { loadStore } from '../store/store-item.ts';
import { updateStore } from '../store/writer.ts';
import type { TabWork } from '../view.ts';
import { appPlaces } from './app-guide.ts';
import { changeWork, workOf } from './works.ts';

/** After a fill the app's own result is waited for this long, ms; a page loaded later says something else. */
const watchForMs = 5 * 60 * 1000;

/** Protocols a journey's form is filled for. */
function protocolsFor(journey: Journey): Protocol[] {
  const incoming: Protocol[] = recipeFor(journey.app).needs.includes('imap') ? ['imap'] : ['imap', 'pop'];
  switch (journey.purpose) {
    case 'send':
      return ['smtp'];
    case 'read':
      return incoming;
    case 'both':
      return ['smtp', ...incoming];
    default:
      return journey.purpose satisfies never;
  }
}

/** True when the sender is the very document and script that the work is bound to. */
export const isBound = (work: TabWork, from: From, instance: string): boolean =>
  work.instance === instance && work.documentId === (from.documentId ?? '') && work.origin === from.origin;

/** Binds a work to the document that first asks for it, or to the page that followed a classic post. */
async function bind(from: From & { tabId: number }, instance: string): Promise<TabWork | null> {
  const origin = from.origin ?? '';
  return changeWork(from.tabId, (work) => {
    if (!work || isBound(work, from, instance)) return work;
    const fresh = work.instance === '' && ['preview', 'guide', 'watch'].includes(work.pending ?? '');
    const followed = (work.pending === 'watch' || work.pending === 'guide') && work.origin === origin;
    if (!fresh && !followed) return work;
    return {
      ...work,
      instance,
      documentId: from.documentId ?? '',
      origin,
      host: new URL(origin).host,
    };
  });
}

/** What the script that asks shall do: nothing but `stop` unless it is the very one the work is bound to. */
export async function commandFor(from: From, instance: string): Promise<TargetCommand> {
  const stop: TargetCommand = { do: 'stop' };
  if (from.tabId === null || from.origin === null) return stop;
  const work = await bind({ ...from, tabId: from.tabId }, instance);
  if (!work || !isBound(work, from, instance)) return stop;
  const { store } = await loadStore();
  const journey = findJourney(store, work.journey);
  if (!journey) return stop;
  switch (work.pending) {
    case 'preview':
      await updateStore((s) => rememberAppOrigin(s, journey.id, work.origin));
      return { do: 'preview' };
    case 'pick':
      return work.picking ? { do: 'pick', role: work.picking } : stop;
    case 'fill':
      return fillCommand(work, journey);
    case 'undo':
      return { do: 'undo' };
    case 'watch':
      // Asked again by the script that fills: it may never have heard the answer. The person can confirm again.
      await changeWork(work.tabId, (w) => (w?.phase === 'filling' ? { ...w, phase: 'preview' } : w));
      return Date.now() - work.at < watchForMs ? { do: 'watch' } : stop;
    case 'guide':
      await updateStore((s) => rememberAppOrigin(s, journey.id, work.origin));
      return { do: 'guide', places: appPlaces(store, journey, Date.now()) };
    case null:
      return { do: 'wait' };
    default:
      return work.pending satisfies never;
  }
}

/** The one answer that carries the password: to the bound document, in the tab in front of the person, once. */
async function fillCommand(work: TabWork, journey: Journey): Promise<TargetCommand> {
  const rows = work.preview?.rows ?? [];
  const tab = await browser.tabs.get(work.tabId).catch(() => null);
  // Of two that ask at the same time one is the first; the other may be the same script, woken twice.
  let first = false;
  let same = false;
  await changeWork(work.tabId, (now) => {
    same = now?.instance === work.instance;
    first = same && now?.pending === 'fill';
    if (!now || !first) return now;
    return tab?.active
      ? { ...now, pending: 'watch', at: Date.now() }
      : { ...now, phase: 'failed', pending: null, failure: 'page-changed' };
  });
  if (same && !first) return { do: 'wait' };
  if (!tab?.active || !first) return { do: 'stop' };
  const wantsPassword =
    pageRefusal(new URL(work.origin)) === null && rows.some((row) => row.secret && row.on && !row.refused);
  return {
    do: 'fill',
    rows: rows.map(({ id, on }) => ({ id, on })),
    password: wantsPassword ? await readSecret(Date.now(), journey.address) : null,
  };
}

/** What the fields of the page are, for the bound script alone: with the journey's values and the site's picks. */
export async function judgeFor(from: From, instance: string, unread: UnreadPage): Promise<Judgement | null> {
  const work = from.tabId === null ? null : await workOf(from.tabId);
  if (!work || !isBound(work, from, instance)) return null;
  const page = await inTurns(seenPage(unread));
  if (!page) return null;
  const { store } = await loadStore();
  const journey = findJourney(store, work.journey);
  if (!journey) return null;
  const picks = (await picksItem.getValue())[work.origin] ?? {};
  const values = mailValues(journey.address, protocolsFor(journey));
  return inTurns(judgeSteps(page, new URL(work.origin), values, picks));
}
