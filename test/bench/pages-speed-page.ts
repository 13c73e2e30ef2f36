import type { LabelTable } from '../../utils/labels/table.ts';
import { controlIds, labelsFor, locateIn, observeScan, pageLanguages, scan } from './pages-entry.ts';
import { bareWalk } from './walk.ts';

export { fill } from './pages-fill.ts';

/** Milliseconds of one run of each, taken side by side. */
export interface Timing {
  walk: number;
  /** With a label table not met before: the reader is made and no name is remembered. */
  first: number;
  /** With the table of an earlier look. */
  again: number;
  elements: number;
}

/** As many tables as looks are timed, made before, so that their garbage is not collected while the clock runs. */
export function tables(url: string, count: number): LabelTable[] {
  const languages = pageLanguages(document, new URL(url));
  return Array.from({ length: count }, () => labelsFor(languages));
}

/** Recognises, reads and finds all controls beside a bare walk, once; the caller repeats. Layout is done before. */
export function time(url: string, labels: LabelTable): Timing {
  const address = new URL(url);
  void document.documentElement.getBoundingClientRect();
  const [walk] = clock(() => bareWalk(document));
  const look = () => {
    const s = scan(document, address, labels);
    observeScan(s);
    return controlIds.map((control) => locateIn(s, control).found);
  };
  const [first] = clock(look);
  const [again] = clock(look);
  return { walk, first, again, elements: document.querySelectorAll('*').length };
}

function clock<T>(run: () => T): [number, T] {
  const from = performance.now();
  const result = run();
  return [performance.now() - from, result];
}
