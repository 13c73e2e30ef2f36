import { createBudget } from '../draw/budget.ts';

export interface Schedule {
  soon(): void;
  now(): void;
}

/** Shortest pause between two runs, ms: about one frame. */
const frame = 16;
/** Urgent runs may cost so many ms within so many ms: a person's steps do not, a page that never rests would. */
const urgent = { cost: 60, within: 5000 };

/** A pause lasts so many times what the last run cost: the guest and its observer stay within a hundredth of the time. */
const patience = 120;
/** Longest pause, ms: on a page so big that a look takes long, a person has not given up by then. */
const ceiling = 5000;

/**
 * Runs `work` soon after it was asked for, however often that is: never twice in one frame, and with pauses measured by what
 * the last run cost. The first runs are let pass: they
 * are slow because the engine has compiled nothing yet, and there is nothing on the screen yet. `now` asks for a run
 * in the next frame, for what the person waits for; when that is asked for all the time, it is as patient as `soon`.
 * @param work what to run; its own cost in ms is measured here
 * @param floor least pause between two runs, ms
 */
export function createSchedule(work: () => void, floor: number, signal: AbortSignal): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextAt = 0;
  let endedAt = -frame;
  let runs = 0;
  let hurried = false;
  const budget = createBudget(urgent.cost, urgent.within, () => performance.now());
  const run = () => {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    try {
      work();
    } finally {
      const cost = performance.now() - start;
      if (hurried) budget.spend(cost);
      endedAt = performance.now();
      nextAt = endedAt + (runs++ < 3 ? floor : Math.min(ceiling, Math.max(floor, cost * patience)));
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const soon = () => {
    if (signal.aborted || timer !== undefined) return;
    hurried = false;
    timer = setTimeout(run, Math.max(0, nextAt - performance.now()));
  };
  return {
    soon,
    now() {
      if (signal.aborted || (timer !== undefined && hurried)) return;
      if (!budget.left()) {
        soon();
        return;
      }
      clearTimeout(timer);
      hurried = true;
      timer = setTimeout(run, Math.max(0, endedAt + frame - performance.now()));
    },
  };
}
