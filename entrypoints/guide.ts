import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLife, type Life } from '../utils/content/alive.ts';
import { runGuide } from '../utils/content/guide-runner.ts';

/** One guide per document: the second injection of the same copy finds the first alive and leaves. */
const mark = '__signpostGuide';

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, Life | undefined>;
  if (world[mark]?.check()) return;
  const life = createLife();
  world[mark] = life;
  void runGuide(document, life);
});
