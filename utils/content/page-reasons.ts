import { locateIn } from '../locate/locate.ts';
import type { MissReason } from '../locate/located.ts';
import type { Scan } from '../locate/page-scan.ts';
import type { ControlId, PageId } from '../pages/ids.ts';
import type { Obstacle, Reason } from '../pages/observation.ts';
import { observeScan } from '../pages/observe.ts';

/** Why this page is taken for what it is, and each control found or not. Holds no text of the page. */
export interface PageReasons {
  page: PageId;
  reasons: Reason[];
  obstacles: Obstacle[];
  controls: { control: ControlId; outcome: 'found' | MissReason; reasons: Reason[] }[];
}

/**
 * Tells the debug view of a look at a page, for the controls it asks about: the list of all stands in the background only. The
 * names of controls are left out: one of them is the app password.
 */
export function pageReasons(seen: Scan, asked: readonly ControlId[]): PageReasons {
  const { page, reasons, obstacles } = observeScan(seen);
  return {
    page,
    reasons,
    obstacles,
    controls: asked.map((control) => {
      const located = locateIn(seen, control);
      return { control, outcome: located.found ? 'found' : located.why, reasons: located.reasons };
    }),
  };
}
