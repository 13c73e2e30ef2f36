import type { LiveField } from '../read/look.ts';

/**
 * What a field is, without what stands in it: kind, name and label. Compared at the moment of writing, so
 * that a page that re-uses an element for something else is noticed.
 */
export function signatureOf({ element: e, seen }: LiveField): string {
  return [e.tagName, e.getAttribute('role') ?? '', e.getAttribute('name') ?? '', e.id, seen.label].join(
    '\u0001',
  );
}

/** The label text may have been exchanged under the same element. */
export function sameLabel({ labelElement, seen }: LiveField): boolean {
  if (!labelElement) return true;
  const now = (labelElement.textContent ?? '').replace(/\s+/g, '');
  return labelElement.isConnected && seen.label.split(' ').every((word) => now.includes(word));
}
