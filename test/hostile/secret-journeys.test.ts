import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Family } from '../harness/signpost.ts';
import { thorough } from '../harness/thorough.ts';
import { journeys, SecretWorld } from './secret-world.ts';

const families: Family[] = ['chromium', 'firefox'];
/** Always the same two in `npm test`, forty others in `npm run test:full`. The background alone is tried hundreds of times: test/fuzz. */
const numRuns = thorough ? 40 : 2;
const seed = thorough ? Date.now() : -2030771261;

describe.each(families)('random journeys of an app password in %s', (family) => {
  let world: SecretWorld;
  beforeAll(async () => {
    world = await SecretWorld.at(family);
  });
  afterAll(() => world.visit.leave());

  it('would be caught leaving it somewhere else', { retry: 0 }, async () => {
    await world.begin(false);
    await world.run('type');
    await world.search();
    for (const where of ['page', 'storage', 'console'] as const) {
      await world.plant(where);
      await expect(world.search(), where).rejects.toThrow();
      await world.unplant();
    }
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
      { numRuns, seed, endOnFailure: true },
    );
    expect(world.fills).toBeGreaterThanOrEqual(numRuns / 2);
  });
});
