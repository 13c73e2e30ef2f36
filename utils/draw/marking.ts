import { handOver } from '../content/hand-over.ts';
import type { cardTexts } from '../words/card-words.ts';
import type { createFieldRings } from './field-rings.ts';

/**
 * What `fields.js` gives to the script on the other app's form: the numbered rings, pointing at a field by hand, and
 * the words for it. A script of its own, because waiting for what the app answers needs none of it.
 */
export interface Marking {
  createFieldRings: typeof createFieldRings;
  cardTexts: typeof cardTexts;
}

/** `here` gives null until `fields.js` has run. */
export const { give: giveMarking, here: markingHere } = handOver<Marking>('marking');
