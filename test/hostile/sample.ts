import { thorough } from '../harness/thorough.ts';
import { swappedFields, unseenFields } from './pages/fields.ts';
import { frames } from './pages/frames.ts';
import { changedPages, fakePasswordPages } from './pages/microsoft.ts';
import type { Kind } from './pages/page.ts';
import { lookAlikes, withoutUs, worlds } from './pages/worlds.ts';

interface OfKinds {
  kinds: readonly Kind[];
}

/** All there are; those that come first are met first. */
const all: readonly OfKinds[] = [
  ...unseenFields,
  ...swappedFields,
  ...frames,
  ...withoutUs,
  ...worlds,
  ...lookAlikes,
  ...changedPages,
  // Always met, all of them.
  ...fakePasswordPages(''),
];

/** Of the pages of one class so many are met in `npm test`; all of them in `npm run test:full`. */
const ofEach = 2;

/** Each page of which a class has not enough yet: always the same ones. */
function chosen(): Set<OfKinds> {
  const met = new Map<Kind, number>();
  const count = (kind: Kind) => met.get(kind) ?? 0;
  return new Set(
    all.filter(({ kinds }) => {
      if (!kinds.some((kind) => count(kind) < ofEach)) return false;
      for (const kind of kinds) met.set(kind, count(kind) + 1);
      return true;
    }),
  );
}
const inSample = chosen();

/** The pages of a list that are met in this run. */
export const sample = <T extends OfKinds>(pages: readonly T[]): T[] =>
  pages.filter((page) => thorough || inSample.has(page));

/** How many pages of a class are met in this run. */
export const metOf = (kind: Kind): number => sample(all).filter(({ kinds }) => kinds.includes(kind)).length;
