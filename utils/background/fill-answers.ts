import { browser } from 'wxt/browser';
import { recipeFor } from '../apps/index.ts';
import type { Journey, Store } from '../guide/facts.ts';
import { findJourney, markStep, rememberAppOrigin, unmarkStep } from '../guide/journeys.ts';
import type { FillReport, MailValues, Protocol } from '../mailform/roles.ts';
import { mailValues } from '../mailform/values.ts';
import type { TargetCommand } from '../messages/answers.ts';
import { type From, listen } from '../messages/listen.ts';
import { ask } from '../messages/wire.ts';
import { isMicrosoftPage } from '../pages/hosts.ts';
import { readSecret } from '../secret/secret.ts';
import { picksItem } from '../session/picks.ts';
import { loadStore } from '../store/store-item.ts';
import { serialise, updateStore } from '../store/writer.ts';
import type { FillFailure, Outcome, TabWork } from '../view.ts';
import { cardWordsIn } from '../words/card-words.ts';
import { appPlaces } from './app-guide.ts';
import { takeResult } from './result.ts';
import { cardLanguage } from './show-for.ts';
import { changeWork, workOf } from './works.ts';

const file = 'target.js';

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

const valuesFor = (journey: Journey): MailValues => mailValues(journey.address, protocolsFor(journey));

/** Puts the target script into the tab's top document (again): it then asks what to do. */
async function inject(tabId: number): Promise<FillFailure | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}` as never] });
    return null;
  } catch {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return 'gone';
    // With the person's click on the toolbar button the address is visible, and only browser pages refuse.
    return tab.url && !/^https?:/i.test(tab.url) ? 'browser-page' : 'no-access';
  }
}

/** Begins a work in a tab, on the person's press there: a preview, or pointing at the app's own pages. */
async function begin(
  journeyId: string,
  tabId: number,
  what: Pick<TabWork, 'phase' | 'pending'>,
  now: number,
): Promise<Outcome<FillFailure>> {
  const { store } = await loadStore();
  const journey = findJourney(store, journeyId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!journey || !tab) return { ok: false, reason: 'gone' };
  if (isMicrosoftPage(tab.url)) return { ok: false, reason: 'provider-sign-in-page' };
  await changeWork(tabId, () => ({
    tabId,
    documentId: '',
    instance: '',
    origin: '',
    host: '',
    journey: journeyId,
    ...what,
    at: now,
  }));
  const failure = await inject(tabId);
  if (!failure) return { ok: true };
  await changeWork(tabId, () => null);
  return { ok: false, reason: failure };
}

/** True when the sender is the very document and script that the work is bound to. */
const isBound = (work: TabWork, from: From, instance: string): boolean =>
  work.instance === instance && work.documentId === (from.documentId ?? '') && work.origin === from.origin;

/** Binds a work to the document that first asks for it, or to the page that followed a classic post. */
async function bind(from: From & { tabId: number }, instance: string): Promise<TabWork | null> {
  const origin = from.origin ?? '';
  return changeWork(from.tabId, (work) => {
    if (!work || isBound(work, from, instance)) return work;
    const fresh = work.instance === '' && (work.pending === 'preview' || work.pending === 'guide');
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
    case 'preview': {
      const picks = (await picksItem.getValue())[work.origin] ?? {};
      await updateStore((s) => rememberAppOrigin(s, journey.id, work.origin));
      return { do: 'preview', values: valuesFor(journey), picks };
    }
    case 'pick':
      return work.picking
        ? { do: 'pick', role: work.picking, prompt: cardWordsIn(cardLanguage(store))('card.pick') }
        : stop;
    case 'fill':
      return fillCommand(work, journey);
    case 'undo':
      return { do: 'undo' };
    case 'watch':
      return { do: 'watch' };
    case 'guide':
      await updateStore((s) => rememberAppOrigin(s, journey.id, work.origin));
      return { do: 'guide', places: appPlaces(store, journey, Date.now()) };
    case null:
      return stop;
    default:
      return work.pending satisfies never;
  }
}

/** The one answer that carries the password: to the bound document, in the tab in front of the person, once. */
async function fillCommand(work: TabWork, journey: Journey): Promise<TargetCommand> {
  const rows = work.preview?.rows ?? [];
  const tab = await browser.tabs.get(work.tabId).catch(() => null);
  const claimed = await changeWork(work.tabId, (now) =>
    now?.pending === 'fill' && now.instance === work.instance ? { ...now, pending: 'watch' } : now,
  );
  if (!tab?.active || claimed?.pending !== 'watch') return { do: 'stop' };
  const wantsPassword = rows.some((row) => row.secret && row.on && !row.refused);
  return {
    do: 'fill',
    values: valuesFor(journey),
    rows: rows.map(({ id, on }) => ({ id, on })),
    password: wantsPassword ? await readSecret(Date.now(), journey.address) : null,
  };
}

/** Everything that was asked for stands in the form. */
const wholeFill = (report: FillReport): boolean =>
  report.rows.some((row) => row.outcome === 'filled') &&
  report.rows.every((row) => row.outcome === 'filled' || row.outcome === 'off');

/** Sends the script for its next command; the work fails by name when it is gone. */
async function wake(tabId: number, change: (work: TabWork) => TabWork): Promise<Outcome<FillFailure>> {
  const work = await changeWork(tabId, (old) => (old ? change(old) : old));
  if (!work) return { ok: false, reason: 'gone' };
  const reached = await ask('ask.wake', null, tabId).then(
    () => true,
    () => false,
  );
  if (reached) return { ok: true };
  await changeWork(tabId, (old) =>
    old ? { ...old, phase: 'failed', pending: null, failure: 'page-changed' } : old,
  );
  return { ok: false, reason: 'page-changed' };
}

/** A change by the bound script alone; anything else changes nothing. */
const fromBound = (
  from: From,
  instance: string,
  change: (work: TabWork) => TabWork,
): Promise<TabWork | null> =>
  from.tabId === null
    ? Promise.resolve(null)
    : changeWork(from.tabId, (work) => (work && isBound(work, from, instance) ? change(work) : work));

/** After pointing at a field, done or not: the preview is made anew. */
async function previewAgain(from: From, instance: string): Promise<void> {
  const work = await fromBound(from, instance, (w) => ({ ...w, phase: 'scanning', pending: 'preview' }));
  if (work?.instance === instance && from.tabId !== null)
    await ask('ask.wake', null, from.tabId).catch(() => undefined);
}

/** Answers everything about filling the other app's form. Call while the background starts. */
export function answerFill(): void {
  listen('panel.previewFill', ({ id, tabId }) =>
    begin(id, tabId, { phase: 'scanning', pending: 'preview' }, Date.now()),
  );
  listen('panel.guideHere', ({ id, tabId }) =>
    begin(id, tabId, { phase: 'guiding', pending: 'guide' }, Date.now()),
  );
  listen('panel.setRow', async ({ tabId, row, on }) => {
    await changeWork(tabId, (work) =>
      work?.preview
        ? {
            ...work,
            preview: {
              ...work.preview,
              rows: work.preview.rows.map((r) => (r.id === row && !r.refused ? { ...r, on } : r)),
            },
          }
        : work,
    );
    return undefined;
  });
  listen('panel.pickField', async ({ tabId, role }) => {
    await wake(tabId, (work) => ({ ...work, phase: 'picking', pending: 'pick', picking: role }));
    return undefined;
  });
  listen('panel.confirmFill', async ({ tabId }) => {
    const work = await workOf(tabId);
    if (work?.phase !== 'preview') return { ok: false, reason: 'page-changed' };
    return wake(tabId, (w) => ({ ...w, phase: 'filling', pending: 'fill' }));
  });
  listen('panel.undoFill', ({ tabId }) => wake(tabId, (work) => ({ ...work, pending: 'undo' })));
  listen('panel.cancelFill', async ({ tabId }) => {
    await changeWork(tabId, () => null);
    await ask('ask.wake', null, tabId).catch(() => undefined);
    return undefined;
  });

  listen('target.hello', ({ instance }, from) => commandFor(from, instance));
  listen('target.previewed', async ({ instance, preview }, from) => {
    await fromBound(from, instance, (work) => {
      const { picking: _done, failure: _old, report: _report, seenResult: _seen, ...rest } = work;
      return { ...rest, phase: 'preview', pending: null, preview };
    });
    return undefined;
  });
  listen('target.failed', async ({ instance, failure }, from) => {
    await fromBound(from, instance, (work) => ({ ...work, phase: 'failed', pending: null, failure }));
    return undefined;
  });
  listen('target.filled', async ({ instance, report }, from) => {
    const work = await fromBound(from, instance, (w) => ({ ...w, phase: 'filled', report }));
    if (work?.phase !== 'filled' || work.instance !== instance) return undefined;
    if (report.undone) await updateStore((store: Store) => unmarkStep(store, work.journey, 'fill'));
    else if (wholeFill(report))
      await updateStore((store: Store) => markStep(store, work.journey, 'fill', 'seen', Date.now()));
    return undefined;
  });
  listen('target.unpicked', async ({ instance }, from) => {
    await previewAgain(from, instance);
    return undefined;
  });
  listen('target.picked', async ({ instance, role, description }, from) => {
    const work = from.tabId === null ? null : await workOf(from.tabId);
    if (!work || !isBound(work, from, instance)) return undefined;
    await serialise(async () => {
      const all = await picksItem.getValue();
      await picksItem.setValue({ ...all, [work.origin]: { ...all[work.origin], [role]: description } });
    });
    await previewAgain(from, instance);
    return undefined;
  });
  listen('target.result', async ({ instance, text }, from) => {
    const work = from.tabId === null ? null : await workOf(from.tabId);
    if (work && isBound(work, from, instance)) await takeResult(work, text, Date.now());
    return undefined;
  });

  browser.tabs.onRemoved.addListener((tabId) => void changeWork(tabId, () => null));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== 'complete') return;
    void workOf(tabId).then(async (work) => {
      if (!work) return;
      // After a classic form post the app's answer is on the next page; where the grant still holds, look there.
      // A fill that is still under way has lost its page: another copy there would never report it.
      const answered = work.phase === 'filling' || work.seenResult !== undefined;
      if (work.pending === 'guide' || (work.pending === 'watch' && !answered)) await inject(tabId);
      else if (work.instance !== '' && work.phase !== 'filled') await checkStillThere(tabId);
    });
  });
}

/** The document with the preview was left: say so instead of filling another one. */
async function checkStillThere(tabId: number): Promise<void> {
  const reached = await ask('ask.wake', null, tabId).then(
    () => true,
    () => false,
  );
  if (!reached)
    await changeWork(tabId, (work) =>
      work && work.phase !== 'scanning'
        ? { ...work, phase: 'failed', pending: null, failure: 'page-changed' }
        : work,
    );
}
