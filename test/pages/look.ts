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

/** What one look observes. */
export const observe = (document: Document, address: URL, labels: LabelTable): Observation =>
  observeScan(look(document, address, labels));

/** What one look finds. */
export const locate = (document: Document, address: URL, control: ControlId, labels: LabelTable): Located =>
  locateIn(look(document, address, labels), control);
