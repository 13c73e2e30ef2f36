import { createBudget } from '../draw/budget.ts';

export interface Schedule {
  soon(): void;
  now(): void;
}

/** So many urgent runs within so many ms are let pass at once: a person's steps, not a page that never rests. */
const urgent = { most: 8, within: 5000 };

/**
 * Runs `work` soon after it was asked for, however often that is: never twice in one frame, and never more
 * than about one part in sixty of the time, measured by what the last run cost. The first runs are let pass: they
 * are slow because the engine has compiled nothing yet, and there is nothing on the screen yet. `now` asks for a run
 * before the next frame, for what the person waits for; when that is asked for all the time, it is as patient as `soon`.
 * @param work what to run; its own cost in ms is measured here
 * @param floor least pause between two runs, ms
 */
export function createSchedule(work: () => void, floor: number, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextAt = 0;
  let runs = 0;
  const run = () => {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    try {
      work();
    } finally {
      const cost = performance.now() - start;
      nextAt = performance.now() + (runs++ < 3 ? floor : Math.max(floor, cost * 60));
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const budget = createBudget(urgent.most, urgent.within, () => performance.now());
  let hurried = false;
  const soon = () => {
    if (signal.aborted || timer !== undefined) return;
    hurried = false;
    timer = setTimeout(run, Math.max(0, nextAt - performance.now()));
  };
  return {
    soon,
    now() {
      if (signal.aborted || (timer !== undefined && hurried)) return;
      if (!budget.spend()) {
        soon();
        return;
      }
      clearTimeout(timer);
      hurried = true;
      timer = setTimeout(run, 0);
    },
  };
}
