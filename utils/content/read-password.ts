import { locateIn } from '../locate/locate.ts';
import type { Scan } from '../locate/page-scan.ts';
import { observeScan } from '../pages/observe.ts';
import type { TakeFailure } from '../view.ts';

/** Sixteen lower-case letters, perhaps in groups (docs/evidence/ms-pages.md, section 6: medium confidence). */
const shape = /^[a-z]{16}$/;

/**
 * The one read of the app password, on the person's word from the popup or panel: only on the page that
 * shows it, only from the element proven to hold it, only in its known shape. Keeps nothing. Never throws.
 * @param look looks at the page as it is now
 */
export function readShownPassword(
  look: () => Scan,
): { ok: true; value: string } | { ok: false; reason: TakeFailure } {
  try {
    const seen = look();
    if (observeScan(seen).page !== 'app-password') return { ok: false, reason: 'not-on-page' };
    const located = locateIn(seen, 'appPassword.value');
    if (!located.found) return { ok: false, reason: located.why === 'ambiguous' ? 'ambiguous' : 'not-found' };
    const { element } = located;
    const shown =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : (element.textContent ?? '');
    const value = shown.replace(/\s+/gu, '');
    return shape.test(value) ? { ok: true, value } : { ok: false, reason: 'not-found' };
  } catch {
    // The error might quote the page: it is not passed on.
    return { ok: false, reason: 'not-found' };
  }
}
