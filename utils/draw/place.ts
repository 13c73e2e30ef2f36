import {
  area,
  type Box,
  dock,
  edgeGap,
  inflate,
  intersect,
  keepInside,
  ringGap,
  type Size,
} from './geometry.ts';

export type Side = 'right' | 'left' | 'bottom' | 'top';

/** A side of the control, and how far the card stands off it beyond what the tip needs, px. */
export interface Berth {
  side: Side;
  away: number;
}

export interface Spot {
  x: number;
  y: number;
  /** Where the card's tip sits: on which side of the card, and how far along it (px). Absent when docked. */
  tip?: { side: Side; along: number };
}

/** In px: room between ring and card, for the tip; the tip's side; how far it keeps from the card's corners. */
const reach = 10;
export const tipSize = 12;
const corner = 14;
/** How far the top of a card beside the ring lies above the ring's, px: the tip then meets the middle of a button. */
const lift = 8;
const facing = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

const clamp = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));

/**
 * The card on one side of the ring, pushed along it as far as the viewport's edge asks: centred above and below; to the
 * left and right its top lies near the ring's, so that the title above a control is not covered by what explains it.
 */
export function beside(
  { side, away }: Berth,
  ring: Box,
  card: Size,
  viewport: Size,
): { x: number; y: number } {
  const off = reach + away;
  const x = clamp(ring.x + (ring.width - card.width) / 2, edgeGap, viewport.width - card.width - edgeGap);
  const y = clamp(ring.y - lift, edgeGap, viewport.height - card.height - edgeGap);
  switch (side) {
    case 'right':
      return { x: ring.x + ring.width + off, y };
    case 'left':
      return { x: ring.x - card.width - off, y };
    case 'bottom':
      return { x, y: ring.y + ring.height + off };
    case 'top':
      return { x, y: ring.y - card.height - off };
  }
}

/**
 * Whether a card laid at `spot` (its top left corner, px of the viewport) lies wholly in the viewport. It may touch
 * the edges: `edgeGap` is for whoever chooses the spot.
 */
export function fits(spot: { x: number; y: number }, card: Size, viewport: Size): boolean {
  return (
    spot.x >= 0 &&
    spot.y >= 0 &&
    spot.x + card.width <= viewport.width &&
    spot.y + card.height <= viewport.height
  );
}

/** Less of a card, px, is no card: its bar and a line. */
const leastHeight = 96;

/**
 * How high a card may be so that it covers no part of the ring: where it fits beside, as high as it is; where it only fits above or
 * below (a window at 200 %), what is left there, and the rest of it scrolls.
 */
export function heightBeside(ring: Box, card: Size, viewport: Size): number {
  const room = (at: number, size: number, whole: number) => Math.max(at, whole - at - size) - reach;
  if (room(ring.x, ring.width, viewport.width) >= card.width) return card.height;
  const high = room(ring.y, ring.height, viewport.height) - edgeGap;
  return Math.min(card.height, Math.max(high, leastHeight));
}

/** Where along its side the card's tip points at the middle of the ring; undefined where it would miss the ring. */
function tipAlong(side: Side, spot: { x: number; y: number }, ring: Box, card: Size): number | undefined {
  const upright = side === 'left' || side === 'right';
  const wanted = upright ? ring.y + ring.height / 2 - spot.y : ring.x + ring.width / 2 - spot.x;
  const room = upright ? card.height : card.width;
  const at = clamp(wanted - tipSize / 2, corner, room - corner - tipSize);
  const off = Math.abs(at + tipSize / 2 - wanted);
  return off <= (upright ? ring.height : ring.width) / 2 ? at : undefined;
}

/**
 * Where the card goes: beside the control, on the first of `berths` that has room, pointing at it; where none has,
 * in the corner that covers least of it. `moved` is where the person dragged the card to: it stays there unless it
 * would cover the control. Some thirty lines of arithmetic over boxes that are measured anyway: floating-ui's core
 * in this place was 2.6 kB gzip of the guide's 24.
 *
 * @param target the control in view, or null; all boxes in px of the viewport
 * @param avoid what a card without a control beside it leaves free: the arrow, or the control a pill does not point at
 */
export function placeCard(
  target: Box | null,
  card: Size,
  viewport: Size,
  dir: 'ltr' | 'rtl',
  berths: readonly Berth[],
  moved: { x: number; y: number } | null,
  avoid: Box | null = null,
): Spot {
  const ring = target && inflate(target, ringGap);
  const free = ring ?? avoid;
  const covers = (spot: { x: number; y: number }) =>
    free !== null && area(intersect(free, { ...spot, ...card })) > 0;
  if (moved) {
    const spot = keepInside({ ...moved, ...card }, viewport, 0);
    if (!covers(spot)) return spot;
  }
  if (!ring) return dock(card, viewport, dir, avoid ? [avoid] : []);
  for (const berth of berths) {
    const { side } = berth;
    const spot = beside(berth, ring, card, viewport);
    if (!fits(spot, card, viewport) || covers(spot)) continue;
    // From afar, upwards or downwards, it would point at what lies between.
    const near = berth.away === 0 || side === 'left' || side === 'right';
    const along = near ? tipAlong(side, spot, ring, card) : undefined;
    return along === undefined ? spot : { ...spot, tip: { side: facing[side], along } };
  }
  return dock(card, viewport, dir, [ring]);
}
