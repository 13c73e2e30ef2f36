import type { Candidate, Scan } from './page-scan.ts';
import { common, holds, nearest, parentOf, textOf } from './tree.ts';

interface Placed {
  element: Element;
}

/**
 * Of a list each entry that says anything is about itself, where others can be pressed too.
 * @returns whether the control stands in such an entry, and the title outside of it
 */
export function ofOtherEntry(scan: Scan, title: Placed, control: Candidate): boolean {
  const entry = nearest(control.element, (e) => e.matches('li,[role=listitem]'));
  const list = entry?.parentElement;
  if (!list || holds(entry, title.element)) return false;
  if (lengthOf(entry) <= lengthOf(control.element) + 2) return false;
  return scan.candidates(list).some((c) => !holds(entry, c.element) && scan.sight.shown(c.element));
}

/** Do two stand in rows of one table or list, neither of which holds one of these titles? Each is for its row alone. */
export function ofLikeRows(one: Candidate, other: Candidate, titles: Placed[]): boolean {
  const rows = [one, other].map(({ element }) => branch(common(one.element, other.element), element));
  return rows.every(
    (row) =>
      row?.matches('tr,li,[role=row],[role=listitem]') && !titles.some((title) => holds(row, title.element)),
  );
}

/** The child of `top`, as `parentOf` has it, that holds an element; null when `top` does not. */
export function branch(top: Element | null, element: Element): Element | null {
  let at: Element | null = element;
  for (let up = parentOf(element); up; up = parentOf(up)) {
    if (up === top) return at;
    at = up;
  }
  return null;
}

/** How many letters stand in an element, up to 400. */
export const lengthOf = (element: Element): number => textOf(element, 400).trim().length;
