import type { Located } from '../locate/located.ts';
import type { Scan } from '../locate/page-scan.ts';
import type { hasTwin, inSection } from '../locate/sections.ts';
import type { ControlId, PageId } from './ids.ts';
import type { PageState, Reason } from './observation.ts';

/** What is known of the pages of one host. A script of its own in Microsoft's pages, since no document shows two hosts'. */
export interface HostPages {
  hosts: readonly string[];
  /** Which page it is, by address and content. */
  recognise(scan: Scan): { page: PageId; reasons: Reason[] };
  /** What the page shows, except whose it is. */
  read(scan: Scan, page: PageId): PageState;
  /** Finds a control that may be pressed; null where this page has none of that name. */
  find(scan: Scan, page: PageId, control: ControlId): Located | null;
  /** How titled sections own their controls; null where no control is told by its section. */
  sections: { inSection: typeof inSection; hasTwin: typeof hasTwin } | null;
  /** The dialog that all of it stands in; null: the page itself. */
  panel(scan: Scan): Element | null;
  /** What a look rested on, besides dialogs, headers and what was found: a change there is looked at at once. */
  anchors(scan: Scan): Element[];
}
