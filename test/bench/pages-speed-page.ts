import type { LabelTable } from '../../utils/labels/table.ts';
import {
  controlIds,
  labelsFor,
  locateIn,
  observeScan,
  pageLanguages,
  pagesAt,
  scan,
  touchOf,
} from './pages-entry.ts';
import { bareWalk } from './walk.ts';

export { fill } from './pages-fill.ts';

/** Milliseconds of one run of each, taken side by side. */
export interface Timing {
  walk: number;
  /** With a label table not met before: the reader is made and no name is remembered. */
  first: number;
  /** With the table of an earlier look. */
  again: number;
  /** After a change elsewhere (a row more at the end): until it is known whether to look again, and that look if so. */
  recheck: number;
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
    const s = scan(document, address, labels, pagesAt(address));
    observeScan(s);
    const found = controlIds.map((control) => locateIn(s, control)).filter((l) => l.found);
    return { s, found };
  };
  const [first] = clock(look);
  const [again, { s, found }] = clock(look);
  const touch = touchOf(
    s,
    found.map((l) => l.element),
  );
  const records = changeElsewhere();
  const [recheck] = clock(() => touch.changed(records) && look());
  return { walk, first, again, recheck, elements: document.querySelectorAll('*').length };
}

/** Appends a row that says nothing where the page was filled, and takes it away again. */
function changeElsewhere(): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const row = document.createElement('p');
  row.textContent = 'Blue river 7';
  (document.querySelector('[role=listbox]') ?? document.querySelector('main') ?? document.body).append(row);
  const records = observer.takeRecords();
  row.remove();
  observer.disconnect();
  return records;
}

function clock<T>(run: () => T): [number, T] {
  const from = performance.now();
  const result = run();
  return [performance.now() - from, result];
}
