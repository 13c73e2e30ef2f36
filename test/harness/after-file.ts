import { afterAll, afterEach } from 'vitest';
import { closeStanding } from './standing.ts';

/* For every file of the project `browser` (vitest.config.ts): the browser that its tests share ends with it. */

afterEach(async ({ task }) => {
  // A test that failed may have left it in any state: the next one, or the next try, gets a new browser.
  if (task.result?.state === 'fail') await closeStanding();
});
afterAll(closeStanding);
