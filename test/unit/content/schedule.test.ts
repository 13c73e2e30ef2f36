import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSchedule } from '../../../utils/content/schedule.ts';

const floor = 80;

describe('looking again', () => {
  let life: AbortController;
  let at: number[];
  /** What one look costs, ms. */
  let cost: number;
  const make = () =>
    createSchedule(
      () => {
        at.push(performance.now());
        vi.advanceTimersByTime(cost);
      },
      floor,
      life.signal,
    );
  /** The first looks are let pass; what is promised holds from the fourth on. */
  const warm = (schedule: ReturnType<typeof make>) => {
    for (let n = 0; n < 4; n++) {
      schedule.soon();
      vi.advanceTimersByTime(120 * cost + floor);
    }
    at = [];
  };
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    at = [];
    cost = 0;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('asked for often runs once, and not before the pause is over', () => {
    const schedule = make();
    warm(schedule);
    schedule.soon();
    vi.advanceTimersByTime(floor);
    const [first = 0] = at;
    for (let n = 0; n < 10; n++) schedule.soon();
    vi.advanceTimersByTime(1000);
    expect(at).toHaveLength(2);
    expect((at[1] ?? 0) - first).toBeGreaterThanOrEqual(floor);
  });

  it('what the person waits for is looked at in the next frame, though the pause is not over', () => {
    const schedule = make();
    warm(schedule);
    schedule.soon();
    vi.advanceTimersByTime(1);
    schedule.soon();
    schedule.now();
    vi.advanceTimersByTime(17);
    expect(at).toHaveLength(2);
  });

  it('a page that never rests is looked at with patience', () => {
    const schedule = make();
    cost = 10;
    warm(schedule);
    for (let n = 0; n < 220; n++) {
      schedule.now();
      vi.advanceTimersByTime(20);
    }
    // Less than 5 s: 60 ms of them are let pass at once; then one part in a hundred and twenty of the time is.
    expect(performance.now() - (at[0] ?? 0)).toBeLessThan(5000);
    expect(at.length).toBeLessThanOrEqual(6 + Math.ceil(5000 / 1200));
    expect(at.length).toBeGreaterThan(6);
  });

  it('a page so big that a look takes long is looked at again all the same', () => {
    const schedule = make();
    cost = 400;
    warm(schedule);
    schedule.soon();
    vi.advanceTimersByTime(400);
    schedule.soon();
    vi.advanceTimersByTime(5000);
    expect(at).toHaveLength(2);
  });

  it('nothing runs after its end', () => {
    const schedule = make();
    schedule.now();
    life.abort();
    schedule.now();
    schedule.soon();
    vi.advanceTimersByTime(1000);
    expect(at).toEqual([]);
  });
});
