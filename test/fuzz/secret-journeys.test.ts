import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { journeys } from './journey-steps.ts';
import * as rig from './rig.ts';
import { runs } from './runs.ts';
import { appTab, microsoftTab, origins, passwordPage, World } from './world.ts';

vi.mock('../../utils/messages/wire.ts', async () => (await import('./rig.ts')).wireModule());

/**
 * Random journeys of one app password through the real background on a fake browser: whatever a person, a page and the
 * browser do, in whatever order, after each step every value that was ever kept is looked for everywhere.
 */
describe('the app password', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    return () => vi.useRealTimers();
  });
  let fills = 0;
  let stepsRun = 0;
  afterAll(() => {
    // Not vacuous: in many of the journeys a password was kept and filled.
    expect(fills).toBeGreaterThan(runs / 50);
    expect(stepsRun).toBeGreaterThan(runs);
  });

  it('is nowhere but where it may be, whatever happens in whatever order', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(journeys, async (steps) => {
        rig.reset();
        const world = new World();
        vi.setSystemTime(world.now);
        rig.tabAt(appTab, `${origins[0]}/settings`);
        rig.tabAt(microsoftTab, passwordPage);
        await rig.startBackground();
        for (const one of steps) {
          if (/previewed|filled|picked/.test(one.do))
            for (const value of world.given) if (value !== world.kept?.value) world.told.add(value);
          const answer = await world.run(one);
          await rig.idle();
          await world.search(answer);
          stepsRun += 1;
        }
        fills += world.given.size;
        // However it went: time passes, the background looks at the clock, and it is gone.
        world.now = Math.max(world.now, world.kept?.until ?? 0);
        vi.setSystemTime(world.now);
        await rig.startBackground();
        expect(JSON.stringify((await fakeBrowser.storage.session.get()).secret ?? null)).toBe('null');
      }),
      { numRuns: runs / 5 },
    );
  });
});
