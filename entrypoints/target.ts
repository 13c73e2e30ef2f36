import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLife } from '../utils/content/alive.ts';
import { runTarget } from '../utils/content/target-runner.ts';

/** One copy per document: the next injection wakes the one that is there, while its extension lives. */
const mark = '__signpostTarget';
interface Copy {
  wake(): void;
  alive(): boolean;
}

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, Copy | undefined>;
  const there = world[mark];
  if (there?.alive()) {
    there.wake();
    return;
  }
  const life = createLife();
  const { wake } = runTarget(document, life);
  world[mark] = { wake, alive: () => life.check() };
});
