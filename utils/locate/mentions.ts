import type { WordId } from '../labels/concepts.ts';
import type { Hit } from '../labels/read.ts';
import type { Block } from './blocks.ts';
import type { Scan } from './page-scan.ts';
import { parentOf, textOf } from './tree.ts';

/** Subjects that sections of the proofs page have, as far as they are known. */
export const topics: WordId[] = ['twoStep', 'passwordless', 'appPassword', 'recoveryCode', 'signInMethods'];

const boxesKey = {};

/** No title but a line that speaks of another subject as well, or comes to its own late where a heading is that subject's, or the box's is another one's. */
export function describes(
  scan: Scan,
  { element, reading: { words } }: Block,
  topic: WordId,
  headed: Set<WordId>,
): boolean {
  const { start, end } = words.get(topic) as Hit;
  const apart = (hit: Hit | undefined) => hit !== undefined && (hit.start >= end || hit.end <= start);
  if (topics.some((other) => apart(words.get(other)))) return true;
  if (start < 5 || headed.has(topic)) return start >= 5;
  // Lines share their boxes: each is searched once.
  const known = scan.memo(boxesKey, () => new Map<Element, Element | null>());
  for (let box = parentOf(element); box && !/^(main|form|body)$/.test(box.localName); box = parentOf(box)) {
    let own = known.get(box);
    if (own === undefined) {
      own = box.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]');
      known.set(box, own);
    }
    if (own) return !scan.reader.read(textOf(own, 100)).words.has(topic);
  }
  return false;
}
