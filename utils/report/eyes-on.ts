import { pageLanguages } from '../labels/page-languages.ts';
import type { LabelTable } from '../labels/table.ts';
import { quickName } from '../locate/names.ts';
import { scan } from '../locate/page-scan.ts';
import { checkedOf } from '../locate/switch-state.ts';
import { parentOf } from '../locate/tree.ts';
import { observeScan } from '../pages/observe.ts';
import { disabled } from '../pages/outlook.ts';
import type { Eyes } from './eyes.ts';

/** The guide's own eyes on a page. */
export const eyesOn = (document: Document, address: URL, labels: LabelTable): Eyes => ({
  document,
  address,
  labels,
  pageLanguages,
  quickName,
  scan,
  checkedOf,
  parentOf,
  observeScan,
  disabled,
});
