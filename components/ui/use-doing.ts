import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../utils/view.ts';

/** What became of the last press: nothing yet, under way, done, or the reason it failed. */
export type Doing =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'done' }
  | { state: 'failed'; reason: string };

/**
 * Runs an action once at a time and keeps its outcome. A thrown error becomes the reason `broken`: the
 * background could not be reached, and the person can try again.
 */
export function useDoing(): [Doing, (action: () => Promise<Outcome | undefined>) => void] {
  const [doing, setDoing] = useState<Doing>({ state: 'idle' });
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run = (action: () => Promise<Outcome | undefined>) => {
    setDoing({ state: 'busy' });
    action()
      .then(
        (outcome): Doing =>
          outcome && !outcome.ok ? { state: 'failed', reason: outcome.reason } : { state: 'done' },
      )
      .catch((): Doing => ({ state: 'failed', reason: 'broken' }))
      .then((next) => {
        if (alive.current) setDoing(next);
      });
  };
  return [doing, run];
}
