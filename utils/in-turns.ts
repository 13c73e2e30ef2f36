/** Work in steps: it yields where it may be interrupted, and returns what it has made. */
export type Steps<T> = Generator<void, T, void>;

/** How long to work at one go, ms: a task of 50 is felt (W3C Long Tasks), and what comes before and behind is in it too. */
const go = 12;

/** Does all steps at once, for what must be one moment. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Lets everything else have its turn as soon as a go has lasted long enough. */
export interface Turns {
  /** Gives what the steps make; rejects with what they throw. */
  run<T>(steps: Steps<T>): Promise<T>;
  /** Between two pieces of work. Resolves at once while there is something left of the go. */
  rest(): Promise<void>;
}

/** One clock for pieces of work that follow each other in the same task. */
export function createTurns(): Turns {
  let began = performance.now();
  const over = (): boolean => performance.now() - began > go;
  const rest = async (): Promise<void> => {
    if (!over()) return;
    await pause();
    began = performance.now();
  };
  return {
    rest,
    async run(steps) {
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        if (over()) await rest();
      }
    },
  };
}

/** Does the steps of one piece of work in turns. */
export const inTurns = <T>(steps: Steps<T>): Promise<T> => createTurns().run(steps);

/** By a timer, behind the page's own: `scheduler.yield` would go before them. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
