import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLife, type Life } from '../utils/content/alive.ts';
import { runGuide } from '../utils/content/guide-runner.ts';

/**
 * One guide per document: the second injection of the same copy finds the first alive and leaves. A symbol, because
 * a page's elements and frames are properties of the global object by their names, in our world too.
 */
const mark = Symbol.for('signpost.guide');

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, Life | undefined>;
  if (world[mark]?.check()) return;
  const life = createLife();
  world[mark] = life;
  void runGuide(document, life);
});
