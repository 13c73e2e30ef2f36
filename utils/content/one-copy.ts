import { createLife, type Life } from './alive.ts';

/** Our scripts on the other app's pages: one of them at a time in a document. */
type Kind = 'form' | 'way';
interface Copy {
  kind: Kind;
  wake(): void;
  alive(): boolean;
  end(): void;
}
const mark = '__signpostTarget';

/** Starts a script, or wakes the copy of it that is there while its extension lives; one of the other kind ends. */
export function oneCopy(kind: Kind, run: (life: Life) => { wake(): void }): void {
  const world = globalThis as unknown as Record<string, Copy | undefined>;
  const there = world[mark];
  if (there?.alive() && there.kind === kind) {
    there.wake();
    return;
  }
  there?.end();
  const life = createLife();
  const { wake } = run(life);
  world[mark] = { kind, wake, alive: () => life.check(), end: () => life.end() };
}
