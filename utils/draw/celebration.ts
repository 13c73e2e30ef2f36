import type { Show } from '../guide/show.ts';

/** How long a tick is celebrated, in ms; long enough to be read, and it never asks for anything. */
const duration = 5000;
/** A tick that is older than this, in ms, is no news. */
const stale = 30_000;

/** Keeps the words of a step that has just ticked itself, once per tick, for as long as they are to be shown. */
export function createCelebration(window: Window, onOver: () => void) {
  let celebrated = '';
  let words: string | null = null;
  let timer = 0;
  return {
    /** What to show now, or null. */
    get words(): string | null {
      return words;
    },
    take({ ticked }: Show): void {
      if (!ticked) return;
      const key = `${ticked.step} ${ticked.at}`;
      if (key === celebrated || Date.now() - ticked.at > stale) return;
      celebrated = key;
      words = ticked.text;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        words = null;
        onOver();
      }, duration);
    },
    stop(): void {
      window.clearTimeout(timer);
      words = null;
    },
  };
}
