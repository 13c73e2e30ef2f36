import type { LabelTable } from '../../utils/labels/labels.ts';
import { locateIn } from '../../utils/locate/locate.ts';
import type { Located } from '../../utils/locate/located.ts';
import { type Scan, scan } from '../../utils/locate/page-scan.ts';
import { pagesAt } from '../../utils/pages/every-page.ts';
import type { ControlId } from '../../utils/pages/ids.ts';
import type { Observation } from '../../utils/pages/observation.ts';
import { observeScan } from '../../utils/pages/observe.ts';

/** One look at a page as if served at the address. */
export const look = (document: Document, address: URL, labels: LabelTable): Scan =>
  scan(document, address, labels, pagesAt(address));

const unlooked = [{ what: 'could not look at the page', weight: 0 }];

/** What one look observes. One that throws makes it an unknown page, as it does to the guide (guide-runner.ts). */
export function observe(document: Document, address: URL, labels: LabelTable): Observation {
  try {
    return observeScan(look(document, address, labels));
  } catch {
    return { page: 'other', state: {}, obstacles: [], reasons: unlooked };
  }
}

/** What one look finds: nothing, where it throws. */
export function locate(document: Document, address: URL, control: ControlId, labels: LabelTable): Located {
  try {
    return locateIn(look(document, address, labels), control);
  } catch {
    return { found: false, why: 'unproven', reasons: unlooked };
  }
}
