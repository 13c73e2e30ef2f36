import { handOver } from '../content/hand-over.ts';
import type { pageLanguages } from '../labels/page-languages.ts';
import type { LabelTable } from '../labels/table.ts';
import type { quickName } from '../locate/names.ts';
import type { scan } from '../locate/page-scan.ts';
import type { checkedOf } from '../locate/switch-state.ts';
import type { parentOf } from '../locate/tree.ts';
import type { observeScan } from '../pages/observe.ts';
import type { disabled } from '../pages/outlook.ts';

/** A page and what the guide sees it with, which `outline.js` would else hold a second time: 20 kB gzip. */
export interface Eyes {
  document: Document;
  address: URL;
  labels: LabelTable;
  pageLanguages: typeof pageLanguages;
  quickName: typeof quickName;
  scan: typeof scan;
  checkedOf: typeof checkedOf;
  parentOf: typeof parentOf;
  observeScan: typeof observeScan;
  disabled: typeof disabled;
}

/** Left by the guide; what is left gives null before the page was ever looked at. */
export const { give: giveEyes, here: eyesHere } = handOver<() => Eyes | null>('eyes');
