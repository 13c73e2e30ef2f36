import { afterEach, expect, it, vi } from 'vitest';
import { tableFor } from '../../../utils/background/label-table.ts';
import { labelsFor } from '../../../utils/labels/labels.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is the same table in turns as at one go, and lets others have theirs', async () => {
  const { setTimeout } = globalThis;
  let rests = 0;
  vi.stubGlobal('setTimeout', (done: () => void, ms: number) => {
    rests++;
    return setTimeout(done, ms);
  });
  // A machine on which each look at the clock is a millisecond later than the one before.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  expect(await tableFor(['de', 'all'])).toEqual(labelsFor(['de', 'all']));
  expect(rests).toBeGreaterThan(100);
});

it('is made once for pages in the same language', async () => {
  const [first, beside, other] = [tableFor(['fr']), tableFor(['fr']), tableFor(['sv'])];
  expect(await beside).toBe(await first);
  expect(await other).not.toEqual(await first);
  expect(await tableFor(['fr'])).toEqual(await first);
});
