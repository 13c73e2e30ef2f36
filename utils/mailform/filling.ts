import { handOver } from '../content/hand-over.ts';
import type { fillForm } from './fill/fill.ts';
import type { fieldElement, findForm } from './fill/form.ts';
import type { previewForm } from './fill/preview.ts';
import type { undoFill } from './fill/undo.ts';

/** What `target.js` fills a form with, left by it in our own practice page, which has no other app to wait for. */
export interface Filling {
  findForm: typeof findForm;
  fieldElement: typeof fieldElement;
  previewForm: typeof previewForm;
  fillForm: typeof fillForm;
  undoFill: typeof undoFill;
}

/** `here` gives null until `target.js` has run. */
export const { give: giveFilling, here: fillingHere } = handOver<Filling>('filling');
