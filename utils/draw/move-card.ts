/** How far one press of an arrow key moves the card, in px; with Shift a quarter of it. */
const step = 24;

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far a key moves the card, or null when it is none of the arrow keys. */
export function keyMove(event: KeyboardEvent): { x: number; y: number } | null {
  const arrow = arrows[event.key];
  if (!arrow || event.ctrlKey || event.altKey || event.metaKey) return null;
  const by = event.shiftKey ? step / 4 : step;
  return { x: arrow[0] * by, y: arrow[1] * by };
}

/**
 * Lets the card be dragged by its bar with any pointer. `start` answers where the card is now; `moveTo` is told
 * where it should go. Buttons in the bar, but for the grip, keep their clicks.
 */
export function makeDraggable(
  card: HTMLElement,
  signal: AbortSignal,
  start: () => { x: number; y: number },
  moveTo: (to: { x: number; y: number }) => void,
): void {
  card.addEventListener(
    'pointerdown',
    (event) => {
      const from = event.target as Element;
      const bar = from.closest('.bar');
      if (!event.isTrusted || event.button !== 0 || !bar) return;
      if (from.closest('button:not(.grip)')) return;
      const at = start();
      const drag = new AbortController();
      const options = { signal: AbortSignal.any([signal, drag.signal]) };
      bar.classList.add('dragging');
      card.setPointerCapture(event.pointerId);
      card.addEventListener(
        'pointermove',
        (move) => moveTo({ x: at.x + move.clientX - event.clientX, y: at.y + move.clientY - event.clientY }),
        options,
      );
      const end = () => {
        drag.abort();
        bar.classList.remove('dragging');
      };
      card.addEventListener('lostpointercapture', end, options);
      card.addEventListener('pointercancel', end, options);
    },
    { signal },
  );
}
