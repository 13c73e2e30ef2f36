import type { Evidence } from './declare.ts';
import { isMain } from './main-part.ts';
import type { Scan } from './page-scan.ts';
import { holds, nearest, textOf } from './tree.ts';

/**
 * What the place of a "Next" says: at home in the page's main part. The arrow of a row of tips is called so as well, and a page of
 * theirs: one in words, in no navigation, goes before it.
 */
export function nextPlace(element: Element, scan: Scan): Evidence[] {
  const drawn = element.hasAttribute('aria-label') && !/\p{L}/u.test(textOf(element, 60));
  const all: Evidence[] = [['set apart', 0, drawn || nearest(element, isNavigation) !== null]];
  if (nearest(element, isMain)) all.push(['in the main part', 12]);
  if (drawn && nearest(element, (e) => e.hasAttribute('aria-roledescription'))) all.push(['carousel', -50]);
  if (inOtherDialog(scan, element)) all.push(['in another dialog', -50]);
  return all;
}

const isNavigation = (e: Element): boolean =>
  e.localName === 'nav' || e.getAttribute('role') === 'navigation';

/** What the wizard's dialogs speak of. */
const about = ['twoStep', 'appPassword', 'recoveryCode', 'identityCheck'] as const;

/** Over a page that has a heading of its own a dialog that says nothing of what the page is about. */
function inOtherDialog(scan: Scan, element: Element): boolean {
  const dialog = scan.walk.dialogs.find((d) => holds(d, element));
  return (
    dialog !== undefined &&
    scan.walk.headings.some((h) => !holds(dialog, h)) &&
    !scan
      .speakingBlocks()
      .some((b) => about.some((word) => b.reading.words.has(word)) && holds(dialog, b.element))
  );
}
