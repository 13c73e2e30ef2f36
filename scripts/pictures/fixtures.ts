import { recipeFor } from '../../utils/apps/index.ts';
import { emptyStore, type Journey, type MailboxFacts, type Store } from '../../utils/guide/facts.ts';
import { plan } from '../../utils/guide/plan.ts';
import { route } from '../../utils/guide/route.ts';
import type { Preview } from '../../utils/mailform/roles.ts';
import type { Actions, PanelView, TabWork } from '../../utils/view.ts';

/** A fixed moment, so that pictures and tests do not change with the day: 22 November 2026, 10:00 UTC. */
export const now = Date.UTC(2026, 10, 22, 10, 0);
const minute = 60_000;
export const address = 'anna.whitmore@outlook.com';

/** The person of all pictures: Anna, who looks after pets. */
export const journeyOf = (change: Partial<Journey> = {}): Journey => ({
  id: 'j1',
  address,
  app: 'pet-sitter-plus',
  appName: 'Pet Sitter Plus',
  purpose: 'send',
  // The longer of its two ways, so that every step has its picture.
  way: 'password',
  startedAt: now - 30 * minute,
  marks: {},
  ...change,
});

/** A journey that takes the official way. */
export const smart = (change: Partial<Journey> = {}): Journey =>
  journeyOf({
    id: 'j2',
    app: 'salesmartly',
    appName: 'SaleSmartly',
    purpose: 'both',
    way: 'official',
    ...change,
  });

const seen = <T>(value: T, minutesAgo: number, confirmed = true) => ({
  value,
  at: now - minutesAgo * minute,
  how: 'seen' as const,
  confirmed,
});

/** What is known of the mailbox after so many steps of the password way. */
export function factsAfter(steps: number): MailboxFacts {
  const facts: MailboxFacts = { address };
  if (steps > 0) facts.twoStep = seen('on' as const, 14);
  if (steps > 1) facts.appPassword = seen('have' as const, 8);
  if (steps > 2) {
    facts.pop = seen('on' as const, 3);
    facts.imap = seen('on' as const, 3, false);
  }
  return facts;
}

/** A whole view; the plans are made as the extension makes them. */
export function viewOf(
  journeys: Journey[],
  facts: MailboxFacts | null,
  change: Partial<PanelView> = {},
): PanelView {
  const store: Store = {
    ...emptyStore(),
    journeys,
    mailboxes: facts ? { [facts.address]: facts } : {},
    ...(journeys[0] && { current: journeys[0].id }),
  };
  const plans = Object.fromEntries(
    journeys.map((journey) => {
      const known = store.mailboxes[journey.address];
      const way = route({
        recipe: recipeFor(journey.app),
        purpose: journey.purpose,
        address: journey.address,
        facts: known,
        chosen: journey.way,
      });
      return [journey.id, plan(journey, known, way)];
    }),
  );
  return {
    surface: 'popup',
    store,
    plans,
    recipes: Object.fromEntries(journeys.map(({ app }) => [app, recipeFor(app)])),
    secret: null,
    work: null,
    tab: { kind: 'microsoft', tabId: 1, host: 'account.live.com' },
    guided: null,
    policy: {},
    access: 'granted',
    recovered: false,
    now,
    ...change,
  };
}

export const secret = { address, takenAt: now - 2 * minute, expiresAt: now + 8 * minute, length: 16 };

export const appTab = {
  kind: 'web',
  tabId: 7,
  origin: 'https://app.petsitterplus.test',
  host: 'app.petsitterplus.test',
  access: true,
} as const;

export const previewFixture: Preview = {
  rows: [
    {
      id: 'a',
      role: 'from.address',
      label: 'Sender Email',
      value: address,
      secret: false,
      before: 'same',
      on: true,
    },
    {
      id: 'b',
      role: 'smtp.host',
      label: 'Host',
      value: 'smtp-mail.outlook.com',
      secret: false,
      before: 'other',
      was: 'smtp.office365.com',
      on: true,
    },
    { id: 'c', role: 'smtp.port', label: 'Port', value: '587', secret: false, before: 'empty', on: true },
    {
      id: 'd',
      role: 'smtp.security',
      label: 'Security',
      value: 'STARTTLS',
      secret: false,
      before: 'empty',
      on: false,
      refused: 'choose-by-hand',
    },
    {
      id: 'e',
      role: 'smtp.username',
      label: 'Username',
      value: address,
      secret: false,
      before: 'empty',
      on: true,
    },
    { id: 'f', role: 'smtp.password', label: 'Password', value: '', secret: true, before: 'empty', on: true },
  ],
  ambiguous: [],
  oauthOffered: false,
  savesOnBlur: false,
  testLabel: 'Test & Update',
};

/** The work in the other app's tab, in the preview unless `change` says otherwise. */
export const workOf = (change: Partial<TabWork>): TabWork => ({
  tabId: 7,
  documentId: 'd1',
  instance: 'i1',
  pending: null,
  origin: appTab.origin,
  host: appTab.host,
  journey: 'j1',
  phase: 'preview',
  at: now,
  ...change,
});

const done = async () => {};
const fine = async () => ({ ok: true }) as const;

/** Actions that do nothing and say that all is well. */
export const idleActions: Actions = {
  startJourney: fine,
  selectJourney: done,
  endJourney: done,
  startOver: done,
  chooseWay: done,
  go: fine,
  showMeWhere: fine,
  tell: done,
  tellResult: done,
  takePassword: fine,
  typePassword: fine,
  revealPassword: async () => null,
  copyPassword: fine,
  clearClipboard: fine,
  throwAwayPassword: done,
  guideHere: fine,
  lookHere: fine,
  print: () => {},
  previewFill: fine,
  setRow: done,
  pickField: done,
  confirmFill: fine,
  undoFill: fine,
  cancelFill: done,
  explain: async () => ({ causes: [], kind: 'unknown', questions: [] }),
  setSettings: done,
  askAccess: async () => true,
  askOrigin: fine,
  openPanel: done,
  openPractice: done,
  lookFor: async () => ({
    text: 'Scroll to “Two-step verification” and choose to turn it on.',
    report: 'This looks different',
  }),
  reportPage: async () => {},
  keys: async () => [
    { command: 'open', keys: 'Alt+Shift+1' },
    { command: 'panel', keys: 'Alt+Shift+2' },
    { command: 'where', keys: 'Alt+Shift+3' },
    { command: 'fold', keys: '' },
  ],
  changeKeys: done,
  copySummary: fine,
  deleteEverything: done,
};
