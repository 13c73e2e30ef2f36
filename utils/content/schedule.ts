/**
 * Runs `work` soon after it was asked for, however often that is: never twice in one frame, and never more
 * than about one part in sixty of the time, measured by what the last run cost. The first runs are let pass: they
 * are slow because the engine has compiled nothing yet, and there is nothing on the screen yet.
 * @param work what to run; its own cost in ms is measured here
 * @param floor least pause between two runs, ms
 */
export function createSchedule(work: () => void, floor: number, signal: AbortSignal): { soon(): void } {
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
  return {
    soon() {
      if (signal.aborted || timer !== undefined) return;
      timer = setTimeout(run, Math.max(0, nextAt - performance.now()));
    },
  };
}
