import { other } from '../apps/other.ts';
import { explain } from '../explain/explain.ts';
import { absorb } from '../guide/absorb.ts';
import { emptyStore, type Journey, type Store } from '../guide/facts.ts';
import {
  haveAppPassword,
  markStep,
  passwordSignIn,
  startJourney,
  tellStep,
  unmarkStep,
} from '../guide/journeys.ts';
import { orderFor } from '../guide/order.ts';
import { planFor } from '../guide/plan-for.ts';
import { type TickedStep, tickedBetween } from '../guide/ticked.ts';
import type { FillReport } from '../mailform/roles.ts';
import { mailValues } from '../mailform/values.ts';
import { secretLifeMs, tidyPassword } from '../secret/life.ts';
import type { Actions, GuidedTab, Outcome, PanelView, SecretMeta, TabWork } from '../view.ts';
import type { PracticeFrame, PracticeHost, PracticeLook, PracticePage } from './frame-api.ts';
import { realAddress } from './replica.ts';
import { sayHere } from './say-here.ts';

/** The mailbox of the practice world too; nobody's. */
const address = 'paula.practice@outlook.com';
const id = 'practice';
const appTab = new URL(realAddress.form);

export interface PracticeModel {
  readonly actions: Actions;
  view(): PanelView;
  /** Which of the two made-up tabs is in front. */
  readonly front: 'microsoft' | 'app';
  bring(front: 'microsoft' | 'app'): void;
  /** Begins again from nothing. */
  restart(): void;
}

/**
 * The state of the practice page: a store, a password and a form that exist in this page alone, changed by the same
 * rules as the real ones. Nothing is stored, sent or remembered.
 * @param onChange called after every change; `view()` gives what to draw
 */
export function createPractice(
  frame: PracticeFrame,
  look: PracticeLook,
  appName: string,
  onChange: () => void,
): PracticeModel {
  let store: Store;
  let front: 'microsoft' | 'app';
  let secret: { value: string; meta: SecretMeta } | null;
  let work: TabWork | null;
  let guided: GuidedTab;
  let reports = 0;
  let ticked: { step: TickedStep; at: number } | undefined;
  let copied: boolean;

  const now = () => Date.now();
  const journey = (): Journey => store.journeys[0] as Journey;
  const plan = () => planFor(store, journey(), other);
  const values = () => mailValues(address, ['smtp']);
  const kept = () => (secret && secret.meta.expiresAt > now() ? secret : null);
  const done = async () => {};
  const fine = async () => ({ ok: true }) as const;

  function changed(next: Store = store): void {
    store = next;
    frame.refresh();
    onChange();
  }
  function bring(to: 'microsoft' | 'app', page?: PracticePage): void {
    if (to !== front || page) frame.open(page ?? (to === 'app' ? 'form' : pageOfStep()));
    front = to;
    work = null;
    changed();
    // As where the toolbar button is pressed over a page of the app's: the list of what goes where comes by itself.
    if (to === 'app' && plan().current === 'fill' && kept()) void actions.previewFill(id);
  }
  /** Where "Go" leads: the page on which the current step begins. */
  function pageOfStep(): PracticePage {
    return plan().current === 'pop-imap' ? 'forwarding' : 'proofs';
  }
  function restart(): void {
    const begun = startJourney(emptyStore(), { id, address, app: 'other', appName, purpose: 'both' }, now());
    store = { ...begun, journeys: begun.journeys.map((one) => ({ ...one, way: 'password' as const })) };
    front = 'microsoft';
    secret = null;
    work = null;
    copied = false;
    ticked = undefined;
    guided = { tabId: 1, page: 'proofs', control: null, outcome: null, obstacles: [], at: now() };
    frame.begin(host, look);
    onChange();
  }
  function keep(value: string, how: 'seen' | 'told'): Outcome<'empty' | 'too-long'> {
    const tidy = tidyPassword(value);
    if (tidy === '') return { ok: false, reason: 'empty' };
    const at = now();
    const meta = { address, takenAt: at, expiresAt: at + secretLifeMs, length: tidy.length };
    secret = { value: tidy, meta };
    changed(haveAppPassword(store, address, how, at));
    return { ok: true };
  }
  function itWorked(how: 'seen' | 'told'): void {
    secret = null;
    if (work) work = { ...work, seenResult: 'success' };
    changed(passwordSignIn(markStep(store, id, 'test', how, now()), address, 'accepted', how, now()));
  }
  function reported(report: FillReport | null): Outcome<'page-changed'> {
    if (!report || !work) return { ok: false, reason: 'page-changed' };
    work = { ...work, phase: 'filled', report };
    const whole = report.rows.every(({ outcome }) => outcome === 'filled' || outcome === 'off');
    if (report.undone) changed(unmarkStep(store, id, 'fill'));
    else changed(whole ? markStep(store, id, 'fill', 'seen', now()) : store);
    return { ok: true };
  }

  const host: PracticeHost = {
    seen({ page, state, settled, obstacles }) {
      const before = plan();
      // A fact is what is saved; what is set and not saved yet only tells what to press next.
      const { pop, imap, ...told } = state;
      const next = absorb(store, journey(), { ...told, ...settled, account: address }, now());
      if (next !== store) {
        store = next;
        const step = tickedBetween(before, plan());
        if (step) ticked = { step, at: now() };
        onChange();
      }
      if (guided.page !== page) {
        guided = { ...guided, page, at: now() };
        onChange();
      }
      reports += 1;
      const order = orderFor({
        store,
        journey: journey(),
        plan: plan(),
        seen: { page, state, obstacles, report: reports },
        passwordTaken: kept() !== null,
        ticked: ticked?.step,
        now: now(),
      });
      return sayHere({ ...order, theme: look.theme, ...(order.ticked && ticked && { ticked }) }, look.cards);
    },
    located(control, outcome) {
      if (guided.control === control && guided.outcome === outcome) return;
      guided = { ...guided, control, outcome, at: now() };
      onChange();
    },
    action(action) {
      const step = plan().current;
      if (action === 'did-it-myself' && step) changed(tellStep(store, id, step, now()));
      if (action !== 'open-direct') return;
      if (step === 'fill' || step === 'test') bring('app');
      else bring('microsoft', pageOfStep());
    },
    tested: () => itWorked('seen'),
  };

  const actions: Actions = {
    startJourney: fine,
    selectJourney: done,
    endJourney: done,
    startOver: async () => restart(),
    chooseWay: done,
    async go() {
      bring('microsoft', pageOfStep());
      return { ok: true };
    },
    async showMeWhere() {
      bring('microsoft');
      return { ok: true };
    },
    tell: async (_id, step, is) =>
      changed(is ? tellStep(store, id, step, now()) : unmarkStep(store, id, step)),
    tellResult: async (_id, result) => {
      if (result === 'worked') itWorked('told');
    },
    async takePassword() {
      const read = frame.readPassword();
      if (!read.ok) return read;
      keep(read.value, 'seen');
      return { ok: true };
    },
    typePassword: async (_id, value) => keep(value, 'told'),
    revealPassword: async () => kept()?.value ?? null,
    async copyPassword() {
      const held = kept();
      if (!held) return { ok: false, reason: 'gone' };
      const written = await navigator.clipboard.writeText(held.value).then(
        () => true,
        () => false,
      );
      if (!written) return { ok: false, reason: 'no-clipboard' };
      copied = true;
      onChange();
      return { ok: true };
    },
    async clearClipboard() {
      await navigator.clipboard.writeText('').catch(() => undefined);
      copied = false;
      onChange();
      return { ok: true };
    },
    async throwAwayPassword() {
      secret = null;
      changed();
    },
    guideHere: fine,
    lookHere: fine,
    async previewFill() {
      const begun: TabWork = {
        tabId: 2,
        documentId: '',
        instance: '',
        pending: null,
        origin: appTab.origin,
        host: appTab.host,
        journey: id,
        phase: 'scanning',
        at: now(),
      };
      work = begun;
      changed();
      const preview = await frame.preview(values());
      // Meanwhile the person went to the other tab, or began again.
      if (work !== begun) {
        frame.endPreview();
        return { ok: false, reason: 'page-changed' };
      }
      work = preview && { ...begun, phase: 'preview', preview };
      changed();
      return preview ? { ok: true } : { ok: false, reason: 'no-form' };
    },
    async setRow(rowId, on) {
      if (!work?.preview) return;
      const rows = work.preview.rows.map((row) => (row.id === rowId && !row.refused ? { ...row, on } : row));
      work = { ...work, preview: { ...work.preview, rows } };
      changed();
    },
    pickField: done,
    async confirmFill() {
      const rows = (work?.preview?.rows ?? []).map(({ id: row, on }) => ({ id: row, on }));
      return reported(await frame.fill(kept()?.value ?? null, rows));
    },
    undoFill: async () => reported(await frame.undo()),
    async cancelFill() {
      work = null;
      frame.endPreview();
      changed();
    },
    explain: async (_id, text) => explain(text),
    setSettings: done,
    askAccess: async () => true,
    askOrigin: fine,
    openPanel: done,
    print: () => {},
    openPractice: done,
    lookFor: async () => null,
    reportPage: done,
    keys: async () => [],
    changeKeys: done,
    copySummary: fine,
    deleteEverything: done,
  };

  restart();
  return {
    actions,
    bring,
    restart,
    get front() {
      return front;
    },
    view: () => ({
      surface: 'panel',
      practice: true,
      store,
      plans: { [id]: plan() },
      recipes: { [other.id]: other },
      language: look.language,
      secret: kept()?.meta ?? null,
      work: front === 'app' ? work : null,
      tab:
        front === 'app'
          ? { kind: 'web', tabId: 2, origin: appTab.origin, host: appTab.host, access: true }
          : { kind: 'microsoft', tabId: 1, host: new URL(realAddress.proofs).host },
      guided,
      access: 'granted',
      recovered: false,
      policy: {},
      copied,
      now: now(),
    }),
  };
}
