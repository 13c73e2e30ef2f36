import { createLife, type Life } from './alive.ts';
import { injected } from './injected.ts';

/** Our scripts on the other app's pages: one of them at a time in a document. */
type Kind = 'form' | 'way';
interface Copy {
  kind: Kind;
  wake(): void;
  life: Life;
}
/** A symbol: a page's elements and frames are properties of the global object by their names, in our world too. */
const mark = Symbol.for('signpost.target');

/**
 * Starts a script, or wakes the copy of it that is there while its extension lives; one of the other kind ends.
 * @returns what the script leaves as its value: `injected`, or null when it cannot reach its extension
 */
export function oneCopy(kind: Kind, run: (life: Life) => { wake(): void }): typeof injected | null {
  const world = globalThis as unknown as Record<symbol, Copy | undefined>;
  const there = world[mark];
  if (there?.life.check() && there.kind === kind) {
    there.wake();
    return injected;
  }
  there?.life.end();
  const life = createLife();
  const { wake } = run(life);
  world[mark] = { kind, wake, life };
  // Nothing tells a script that its extension was updated or removed, and what it drew would stay in a page at rest.
  const patrol = setInterval(() => life.check() || clearInterval(patrol), 1000);
  return life.check() ? injected : null;
}
