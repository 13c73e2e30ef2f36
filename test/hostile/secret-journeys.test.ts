import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { thorough } from '../harness/thorough.ts';
import { journeys, steps, surely } from './secret-steps.ts';
import { SecretWorld } from './secret-world.ts';

const families: Family[] = ['chromium', 'firefox'];
/** The two that have every step in `npm test`, 38 random ones more in `npm run test:full`. The background alone is tried hundreds of times: test/fuzz. */
const numRuns = thorough ? 40 : surely.length;
const seed = Date.now();

it('each step is in one of the journeys that are always run', () => {
  expect(new Set(surely.flatMap((journey) => journey.steps))).toEqual(new Set(steps));
});

describe.each(families)('random journeys of an app password in %s', (family) => {
  let world: SecretWorld;
  beforeAll(async () => {
    world = await SecretWorld.at(family);
  });
  afterAll(() => world.leave());

  it('would be caught leaving it somewhere else', { retry: 0 }, async () => {
    await world.begin(false);
    await world.run('type');
    await world.search();
    for (const where of ['page', 'storage', 'console', 'console of a script of ours'] as const) {
      await world.plant(where);
      await expect(world.search(), where).rejects.toThrow();
      await world.unplant();
    }
    await world.end();
  });

  it('never leave it on the disk: typed, shown, copied and filled, it is in no file of the browser', async () => {
    await world.begin(false);
    for (const step of ['type', 'show', 'copy', 'fill'] as const) await world.run(step);
    expect(world.onDisk()).toBe(0);
    // What does go to the disk is found there.
    await world.plant('storage');
    await expect.poll(() => world.onDisk(), { timeout: 15_000 }).toBeGreaterThan(0);
    await world.unplant();
    await world.end();
  });

  it(`leave it nowhere but where it may be (seed ${seed})`, {
    timeout: numRuns * 120_000,
    retry: 0,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(journeys, async ({ loud, steps }) => {
        await world.begin(loud);
        try {
          for (const step of steps) {
            await world.run(step);
            await world.search();
          }
        } finally {
          await world.end();
        }
      }),
      // Shrinking would drive the browsers for an hour; the steps are printed as they were.
      { numRuns, seed, examples: surely.map((journey) => [journey]), endOnFailure: true },
    );
    expect(world.fills).toBeGreaterThanOrEqual(numRuns / 2);
  });
});
