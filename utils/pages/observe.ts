import type { LabelTable } from '../labels/table.ts';
import { advertised } from '../locate/ads.ts';
import { type Scan, scan } from '../locate/page-scan.ts';
import { titlesOf, topics } from '../locate/sections.ts';
import { holds } from '../locate/tree.ts';
import { readAccount } from './account.ts';
import { findAppPassword } from './app-password.ts';
import { identityEvidence } from './identity-check.ts';
import type { PageId } from './ids.ts';
import type { Observation, Obstacle, PageState, Reason } from './observation.ts';
import { outlookPage, readOutlook, settingsPanel } from './outlook.ts';
import { readProofs } from './proofs.ts';
import { readWizard } from './two-step-wizard.ts';

/**
 * Recognises the page and reads what it shows. Never throws; bounded time; unknown stays unknown.
 * @param address where the page is served, normally `location`
 * @param labels the table for the page's languages, see labelsFor
 */
export function observe(document: Document, address: URL, labels: LabelTable): Observation {
  try {
    return observeScan(scan(document, address, labels));
  } catch (error) {
    return {
      page: 'other',
      state: {},
      obstacles: [],
      reasons: [{ what: `could not look at the page: ${nameOf(error)}`, weight: 0 }],
    };
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const key = {};

/** The same for a page already scanned. */
export function observeScan(s: Scan): Observation {
  return s.memo(key, () => {
    const { page, reasons } = recognise(s);
    return { page, state: readState(s, page), obstacles: obstaclesOf(s, page), reasons };
  });
}

const pageKey = {};

/** The page's id by address and content. */
export function recognise(s: Scan): { page: PageId; reasons: Reason[] } {
  return s.memo(pageKey, () => {
    const byAddress = { page: s.place.page, reasons: [{ what: `address of ${s.place.page}`, weight: 30 }] };
    if (s.place.host === 'elsewhere') return byAddress;
    if (s.place.host === 'outlook.live.com') return outlookPage(s);
    if (s.place.host === 'account.microsoft.com') return byAddress;
    const { page } = s.place;
    if (page === 'identity-check' || identityEvidence(s) < 2 || speaksFor(s, page)) return byAddress;
    return { page: 'identity-check', reasons: [{ what: 'asks who you are', weight: 30 }] };
  });
}

/** Does the page say something only the page of its address says? */
function speaksFor(s: Scan, page: PageId): boolean {
  switch (page) {
    case 'proofs':
      return (
        titlesOf(s).some((t) => ['twoStep', 'appPassword', 'passwordless'].includes(t.topic)) &&
        (!asksWho(s) || offersChanges(s))
      );
    case 'two-step-wizard':
      return says(s, 'twoStep') || walksOn(s);
    case 'app-password':
      return says(s, 'appPassword') || findAppPassword(s, 'see').found;
    default:
      return false;
  }
}

/** A heading asks who one is. */
const asksWho = (s: Scan): boolean =>
  s
    .speakingBlocks()
    .some(
      (b) =>
        b.reading.words.has('identityCheck') &&
        s.walk.headings.some((h) => holds(h, b.element)) &&
        s.sight.shown(b.element),
    );

const changes = ['turnOn', 'turnOff', 'create', 'remove', ...topics] as const;

/** Something can be pressed that changes how one signs in; a question on the way ("Two-step verification?") offers nothing. */
const offersChanges = (s: Scan): boolean =>
  s.speaking().some((c) => changes.some((word) => c.reading.words.has(word)) && s.sight.shown(c.element));

/** The wizard asks for a code too; its own "Next" stands there, and no list of ways to prove who one is. */
function walksOn(s: Scan): boolean {
  const has = (id: string) => s.document.getElementById(id) !== null;
  return (
    has('iNext') && !['iSelectProofTitle', 'iProofList', 'iLandingViewTitle', 'idDiv_SAOTCS_Proofs'].some(has)
  );
}

function says(s: Scan, word: 'twoStep' | 'appPassword'): boolean {
  return (
    s
      .speakingBlocks()
      .some((b) => b.reading.words.has(word) && s.sight.shown(b.element) && !advertised(s, b.element)) ||
    s
      .speaking()
      .some((c) => c.reading.words.has(word) && s.sight.shown(c.element) && !advertised(s, c.element))
  );
}

function readState(s: Scan, page: PageId): PageState {
  const state = readPage(s, page);
  const account = page === 'other' ? undefined : readAccount(s);
  return account ? { ...state, account } : state;
}

function readPage(s: Scan, page: PageId): PageState {
  switch (page) {
    case 'proofs':
      return readProofs(s);
    case 'two-step-wizard':
      return readWizard(s);
    case 'outlook-forwarding':
      return readOutlook(s, page);
    case 'account-home':
    case 'security-hub':
    case 'app-password':
    case 'identity-check':
    case 'outlook-mail':
    case 'outlook-settings':
    case 'outlook-forwarding-locked':
    case 'other':
      return {};
  }
}

function obstaclesOf(s: Scan, page: PageId): Obstacle[] {
  const obstacles: Obstacle[] = [];
  const panel = s.place.host === 'outlook.live.com' ? settingsPanel(s) : null;
  if (page === 'outlook-settings') obstacles.push('wrong-settings-page');
  if (
    s.walk.dialogs.some(
      (d) => d !== panel && !d.contains(panel) && !panel?.contains(d) && s.sight.reachable(d),
    )
  )
    obstacles.push('dialog');
  if (page !== 'outlook-forwarding-locked' && page !== 'identity-check' && signedOut(s))
    obstacles.push('signed-out');
  if (loading(s)) obstacles.push('loading');
  return obstacles;
}

/** A "Sign in" in the header and nobody's account button. */
function signedOut(s: Scan): boolean {
  const has = (id: string) => s.document.getElementById(id);
  if (
    s.place.host === 'elsewhere' ||
    has('mectrl_main_trigger')?.localName === 'button' ||
    has('O365_MainLink_Me') ||
    has('meInitialsButton')
  )
    return false;
  return s.speaking().some((c) => {
    if (!c.reading.labels.has('signIn') || !s.sight.shown(c.element)) return false;
    return (
      c.element.id === 'mectrl_main_trigger' ||
      (c.target !== null && /^login\./.test(c.target.host)) ||
      c.element.closest('header,[role=banner]') !== null
    );
  });
}

/** A progress ring, something marked busy, or next to nothing on the page yet. */
function loading(s: Scan): boolean {
  const root = s.document.body;
  if (!root || s.walk.items.length === 0) return true;
  return [...s.walk.busy, ...root.querySelectorAll('[aria-busy=true]')]
    .slice(0, 20)
    .some((e) => s.sight.shown(e));
}
