import { type Drawing, drawingHere } from '../draw/drawing.ts';
import { send } from '../messages/talk.ts';
import type { Life } from './alive.ts';
import { patiently } from './patiently.ts';

/**
 * Gives a function that gives ring and card, or null and has the background put them into the page: those of our own copy,
 * never what an older one left there. `onCame` is told once, with false when they could not be had.
 */
export function createFetch(life: Life, onCame: (there: boolean) => void): () => Drawing | null {
  let drawing: Drawing | null = null;
  let asked = false;
  const fetchOnce = async () => {
    asked = true;
    const there = await patiently(life, () => send('guide.drawing', null));
    if (life.signal.aborted) return;
    drawing = there ? drawingHere() : null;
    onCame(drawing !== null);
  };
  return () => {
    if (!asked) void fetchOnce();
    return drawing;
  };
}
