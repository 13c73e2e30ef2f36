/** A rectangle in px of the top viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Size {
  width: number;
  height: number;
}
export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far the ring stands off the control, and how far the card stands off the viewport's edges, in px. */
export const ringGap = 5;
export const edgeGap = 12;
/** Less of a control than this, in px, is not "in view": nobody could hit it. */
const leastVisible = 8;

/** A box with `by` px more on every side; its middle stays. A negative `by` makes it smaller. */
export function inflate(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** The common part of two boxes; width or height is 0 where they do not meet. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

/** In px²; 0 for boxes that `intersect` found not to meet. */
export const area = (box: Size): number => box.width * box.height;

/** Whether enough of `box` is inside `clip` for a person to see and hit it. */
export function isInView(box: Box, clip: Box): boolean {
  const seen = intersect(box, clip);
  return (
    seen.width > 0 &&
    seen.height > 0 &&
    seen.width >= Math.min(leastVisible, box.width) &&
    seen.height >= Math.min(leastVisible, box.height)
  );
}

/** Where a box lies that is not in view, seen from the middle of `clip`; the greater distance wins. */
export function directionTo(box: Box, clip: Box): Direction {
  const beyond: [Direction, number][] = [
    ['up', clip.y - box.y],
    ['down', box.y + box.height - (clip.y + clip.height)],
    ['left', clip.x - box.x],
    ['right', box.x + box.width - (clip.x + clip.width)],
  ];
  return beyond.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Moves a box as little as possible so that it lies inside the viewport; the top left corner wins. */
export function keepInside(box: Box, viewport: Size, gap: number): { x: number; y: number } {
  const within = (at: number, size: number, room: number) =>
    Math.max(Math.min(gap, Math.max(0, room - size)), Math.min(at, room - size - gap));
  return { x: within(box.x, box.width, viewport.width), y: within(box.y, box.height, viewport.height) };
}

/** Where the "show it" arrow stands: at the viewport's edge nearest the control, in line with it. */
export function arrowSpot(
  box: Box,
  direction: Direction,
  chip: Size,
  viewport: Size,
): { x: number; y: number } {
  const middle = { x: box.x + box.width / 2 - chip.width / 2, y: box.y + box.height / 2 - chip.height / 2 };
  const far = { x: viewport.width - chip.width - edgeGap, y: viewport.height - chip.height - edgeGap };
  const at = {
    up: { x: middle.x, y: edgeGap },
    down: { x: middle.x, y: far.y },
    left: { x: edgeGap, y: middle.y },
    right: { x: far.x, y: middle.y },
  }[direction];
  return keepInside({ ...at, ...chip }, viewport, edgeGap);
}

/**
 * The corner for a card that has no control to stand beside: bottom at the end of the line, unless something
 * in `avoid` is there; then the corner (or the middle of the upper or lower edge) that covers the least of it.
 */
export function dock(
  card: Size,
  viewport: Size,
  dir: 'ltr' | 'rtl',
  avoid: readonly Box[],
): { x: number; y: number } {
  const left = edgeGap;
  const right = viewport.width - card.width - edgeGap;
  const centre = (viewport.width - card.width) / 2;
  const [end, start] = dir === 'ltr' ? [right, left] : [left, right];
  const bottom = viewport.height - card.height - edgeGap;
  let best: { x: number; y: number } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const y of [bottom, edgeGap]) {
    for (const x of [end, start, centre]) {
      const spot = keepInside({ x, y, ...card }, viewport, edgeGap);
      const covered = avoid.reduce((sum, box) => sum + area(intersect(box, { ...spot, ...card })), 0);
      if (covered < least) {
        best = spot;
        least = covered;
      }
    }
  }
  return best ?? { x: edgeGap, y: edgeGap };
}
