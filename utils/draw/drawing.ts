import { handOver } from '../content/hand-over.ts';
import type { sayShow } from '../words/card-words.ts';
import type { createGuideLayer } from './layer.ts';

/**
 * What `draw.js` gives to the scripts that guide: ring and card, and the words on it. A script of its own, because a page
 * on which there is nothing to point at does not need it, and both guides use the same.
 */
export interface Drawing {
  createGuideLayer: typeof createGuideLayer;
  sayShow: typeof sayShow;
}

/** `here` gives null until `draw.js` has run. */
export const { give: giveDrawing, here: drawingHere } = handOver<Drawing>('drawing');
