import { browser } from 'wxt/browser';
import { injected } from '../content/injected.ts';
import type { Store } from '../guide/facts.ts';
import { findJourney, markStep, unmarkStep } from '../guide/journeys.ts';
import { late } from '../in-time.ts';
import { inTurns } from '../in-turns.ts';
import { describeField } from '../mailform/judge/pick.ts';
import type { FillReport } from '../mailform/roles.ts';
import { type From, listen } from '../messages/listen.ts';
import { seenPage } from '../messages/seen-page.ts';
import { ask } from '../messages/wire.ts';
import { isMicrosoftPage } from '../pages/hosts.ts';
import { withoutSecret } from '../secret/secret.ts';
import { picksItem } from '../session/picks.ts';
import { loadStore } from '../store/store-item.ts';
import { serialise, updateStore } from '../store/writer.ts';
import type { FillFailure, Outcome, TabWork } from '../view.ts';
import { cardFile } from '../words/card-file.ts';
import { cardLanguage } from './card-language.ts';
import { drawFile } from './draw-script.ts';
import { takeResult } from './result.ts';
import { runScripts } from './run-scripts.ts';
import { type OnUpdated, onTabs } from './tab-events.ts';
import { commandFor, isBound, judgeFor } from './target-command.ts';
import { changeWork, workOf } from './works.ts';

/**
 * Our scripts for each errand: the way through the app's own pages, waiting for what the app says, and the mail form,
 * which alone has rings (utils/draw/marking.ts).
 */
function scriptsFor(pending: TabWork['pending']): string[] {
  if (pending === 'guide') return [drawFile, '/app-guide.js'];
  return pending === 'watch' ? ['/target.js'] : ['/fields.js', '/target.js'];
}

/** Puts the target script into the tab's top document (again): it then asks what to do. */
async function inject(tabId: number, pending: TabWork['pending']): Promise<FillFailure | null> {
  try {
    const { store } = await loadStore();
    const left = await runScripts(tabId, [`/${cardFile(await cardLanguage(store))}`, ...scriptsFor(pending)]);
    if (left === late) return 'silent';
    return left === injected ? null : 'no-access';
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
  const failure = await inject(tabId, what.pending);
  if (!failure) return { ok: true };
  await changeWork(tabId, () => null);
  return { ok: false, reason: failure };
}

/** A result after which nothing more is waited for. */
const isFinal = (result: TabWork['seenResult']): boolean =>
  result === 'success' || (result !== undefined && result.again !== true);

/** Everything the form needs was found and stands in it, the password too. */
const wholeFill = (work: TabWork, report: FillReport): boolean =>
  work.preview?.ambiguous.length === 0 &&
  report.rows.some((row) => row.role.endsWith('.password') && row.outcome === 'filled') &&
  report.rows.every((row) => row.outcome === 'filled' || row.outcome === 'off');

/** Whether a script of ours is there; it then asks for its next command. */
const reaches = (tabId: number): Promise<boolean> =>
  ask('ask.wake', null, tabId).then(
    () => true,
    () => false,
  );

/** Sends the script for its next command; the work fails by name when it is gone. */
async function wake(tabId: number, change: (work: TabWork) => TabWork): Promise<Outcome<FillFailure>> {
  const work = await changeWork(tabId, (old) => (old ? change(old) : old));
  if (!work) return { ok: false, reason: 'gone' };
  if (await reaches(tabId)) return { ok: true };
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

/** Answers everything about filling the other app's form; the person's presses bear being heard twice (panel-answers.ts). Call while the background starts. */
export function answerFill(): void {
  listen('panel.previewFill', ({ id, tabId }) =>
    begin(id, tabId, { phase: 'scanning', pending: 'preview' }, Date.now()),
  );
  listen('panel.guideHere', ({ id, tabId }) =>
    begin(id, tabId, { phase: 'guiding', pending: 'guide' }, Date.now()),
  );
  listen('panel.lookHere', ({ id, tabId }) =>
    begin(id, tabId, { phase: 'looking', pending: 'watch' }, Date.now()),
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
    // Twice pressed is once filled, and no failure: a press whose answer was lost comes again.
    if (work?.phase === 'filled' && !work.report?.undone) return { ok: true };
    if (work?.phase !== 'preview' && work?.phase !== 'filling') return { ok: false, reason: 'page-changed' };
    return wake(tabId, (w) => (w.phase === 'preview' ? { ...w, phase: 'filling', pending: 'fill' } : w));
  });
  listen('panel.undoFill', async ({ tabId }) =>
    (await workOf(tabId))?.report?.undone
      ? { ok: true }
      : wake(tabId, (work) => ({ ...work, pending: 'undo' })),
  );
  listen('panel.cancelFill', async ({ tabId }) => {
    await changeWork(tabId, () => null);
    await ask('ask.wake', null, tabId).catch(() => undefined);
    return undefined;
  });

  listen('target.hello', ({ instance }, from) => commandFor(from, instance));
  listen('target.read', ({ instance, page }, from) => judgeFor(from, instance, page));
  listen('target.previewed', async ({ instance, preview }, from) => {
    const shown = await withoutSecret(preview);
    await fromBound(from, instance, (work) => {
      const { picking: _done, failure: _old, report: _report, seenResult: _seen, ...rest } = work;
      return { ...rest, phase: 'preview', pending: null, preview: shown };
    });
    return undefined;
  });
  listen('target.failed', async ({ instance, failure }, from) => {
    await fromBound(from, instance, (work) => ({ ...work, phase: 'failed', pending: null, failure }));
    return undefined;
  });
  listen('target.filled', async ({ instance, report: told }, from) => {
    const report = await withoutSecret(told);
    const work = await fromBound(from, instance, (w) => {
      if (!report.undone) return { ...w, phase: 'filled', report };
      // Undone twice (a press that came again): the first report says what was put back.
      return w.report?.undone ? w : { ...w, phase: 'filled', pending: null, report };
    });
    if (work?.phase !== 'filled' || work.instance !== instance) return undefined;
    if (report.undone) await updateStore((store: Store) => unmarkStep(store, work.journey, 'fill'));
    else if (wholeFill(work, report))
      await updateStore((store: Store) => markStep(store, work.journey, 'fill', 'seen', Date.now()));
    return undefined;
  });
  listen('target.closed', async ({ instance }, from) => {
    if (from.tabId === null) return undefined;
    await changeWork(from.tabId, (work) => (work && isBound(work, from, instance) ? null : work));
    return undefined;
  });
  listen('target.unpicked', async ({ instance }, from) => {
    await previewAgain(from, instance);
    return undefined;
  });
  listen('target.picked', async ({ instance, role, page: unread, field }, from) => {
    const work = from.tabId === null ? null : await workOf(from.tabId);
    if (!work || !isBound(work, from, instance)) return undefined;
    const page = await inTurns(seenPage(unread));
    const description = page && (await inTurns(describeField(page, field)));
    if (!description) return undefined;
    await serialise(async () => {
      const all = await picksItem.getValue();
      const picked = await withoutSecret(description);
      await picksItem.setValue({ ...all, [work.origin]: { ...all[work.origin], [role]: picked } });
    });
    await previewAgain(from, instance);
    return undefined;
  });
  listen('target.result', async ({ instance, text }, from) => {
    const work = from.tabId === null ? null : await workOf(from.tabId);
    if (work && isBound(work, from, instance)) await takeResult(work, text, Date.now());
    return undefined;
  });

  onTabs(endWork, lookAgain);
}

const endWork = (tabId: number): void => void changeWork(tabId, () => null);

const lookAgain: OnUpdated = async (tabId, change) => {
  const work = change.status === 'complete' ? await workOf(tabId) : null;
  if (!work) return;
  // After a classic form post the app's answer is on the next page; where the grant still holds, look there.
  // A fill that is still under way has lost its page: another copy there would never report it.
  const answered = work.phase === 'filling' || isFinal(work.seenResult);
  if (work.pending === 'guide' || (work.pending === 'watch' && !answered)) await inject(tabId, work.pending);
  else if (work.instance !== '' && work.phase !== 'filled') await checkStillThere(work);
};

/** The document that the work is bound to was left: say so instead of filling another one. */
async function checkStillThere({ tabId, instance }: TabWork): Promise<void> {
  if (!(await reaches(tabId)))
    await changeWork(tabId, (work) =>
      // A look begun anew meanwhile has not come to its document yet.
      work?.instance === instance
        ? { ...work, phase: 'failed', pending: null, failure: 'page-changed' }
        : work,
    );
}
