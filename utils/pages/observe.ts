import type { Scan } from '../locate/page-scan.ts';
import { readAccount } from './account.ts';
import type { PageId } from './ids.ts';
import type { Observation, Obstacle, PageState, Reason } from './observation.ts';

const key = {};

/** Recognises the page and reads what it shows. Unknown stays unknown. */
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
    const { page } = s.place;
    return s.pages?.recognise(s) ?? { page, reasons: [{ what: `address of ${page}`, weight: 30 }] };
  });
}

function readState(s: Scan, page: PageId): PageState {
  const state = s.pages?.read(s, page) ?? {};
  const account = page === 'other' ? undefined : readAccount(s);
  return account ? { ...state, account } : state;
}

function obstaclesOf(s: Scan, page: PageId): Obstacle[] {
  const obstacles: Obstacle[] = [];
  const panel = s.pages?.panel(s) ?? null;
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
