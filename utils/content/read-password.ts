import type { LabelTable } from '../labels/labels.ts';
import { locate } from '../locate/locate.ts';
import { observe } from '../pages/observe.ts';
import type { TakeFailure } from '../view.ts';

/** Sixteen lower-case letters, perhaps in groups (docs/evidence/ms-pages.md, section 6: medium confidence). */
const shape = /^[a-z]{16}$/;

/**
 * The one read of the app password, on the person's word from the popup or panel: only on the page that
 * shows it, only from the element proven to hold it, only in its known shape. Keeps nothing.
 */
export function readShownPassword(
  document: Document,
  address: URL,
  labels: LabelTable,
): { ok: true; value: string } | { ok: false; reason: TakeFailure } {
  if (observe(document, address, labels).page !== 'app-password') return { ok: false, reason: 'not-on-page' };
  const located = locate(document, address, 'appPassword.value', labels);
  if (!located.found) return { ok: false, reason: located.why === 'ambiguous' ? 'ambiguous' : 'not-found' };
  const shown =
    located.element instanceof HTMLInputElement || located.element instanceof HTMLTextAreaElement
      ? located.element.value
      : (located.element.textContent ?? '');
  const value = shown.replace(/\s+/gu, '');
  return shape.test(value) ? { ok: true, value } : { ok: false, reason: 'not-found' };
}
