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

/** A symbol: a page's elements and frames are properties of the global object by their names, in our world too. */
const mark = Symbol.for('signpost.drawing');
const world = globalThis as unknown as Record<symbol, Drawing | undefined>;

/** Puts it into this document's isolated world; a newer copy of ours takes the place of an older one's. */
export const giveDrawing = (drawing: Drawing): void => {
  world[mark] = drawing;
};

/** What was put here; null until `draw.js` has run. */
export const drawingHere = (): Drawing | null => world[mark] ?? null;
