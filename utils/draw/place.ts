import { arrow, computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';
import type { Side } from './crowd.ts';
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

export interface Spot {
  x: number;
  y: number;
  /** Where the card's tip sits: on which side of the card, and how far along it (px). Absent when docked. */
  tip?: { side: 'top' | 'right' | 'bottom' | 'left'; along: number };
}

/** Room between ring and card, for the tip. */
const reach = 10;
const tipSize = 12;
const facing = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

interface Scene {
  target: Box;
  card: Size;
  viewport: Size;
}

/**
 * floating-ui's arithmetic over boxes that were already measured, so that one frame reads the page once and the
 * rule can be tested without a browser. (`@floating-ui/dom` would measure again, and is twice the size.)
 */
function platformFor({ target, card, viewport }: Scene): Platform {
  return {
    getElementRects: () => ({ reference: target, floating: { x: 0, y: 0, ...card } }),
    getDimensions: (element) => (element === 'tip' ? { width: tipSize, height: tipSize } : card),
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    getOffsetParent: () => null,
  };
}

/**
 * Where the card goes: beside the control, on the first of `sides` that has room, pointing at it; where none has, in the corner that covers least of it. `moved` is where the person dragged the card
 * to: it stays there unless it would cover the control.
 *
 * @param target the control in view, or null; all boxes in px of the viewport
 * @param chip the arrow to a control that is not in view, which a docked card leaves free
 */
export async function placeCard(
  target: Box | null,
  card: Size,
  viewport: Size,
  dir: 'ltr' | 'rtl',
  sides: readonly Side[],
  moved: { x: number; y: number } | null,
  chip: Box | null = null,
): Promise<Spot> {
  const ring = target && inflate(target, ringGap);
  const covers = (spot: { x: number; y: number }) =>
    ring !== null && area(intersect(ring, { ...spot, ...card })) > 0;
  if (moved) {
    const spot = keepInside({ ...moved, ...card }, viewport, 0);
    if (!covers(spot)) return spot;
  }
  if (!ring) return dock(card, viewport, dir, chip ? [chip] : []);
  const [first = 'bottom', ...others] = sides;
  const { x, y, placement, middlewareData } = await computePosition(ring, card, {
    strategy: 'fixed',
    placement: first,
    platform: platformFor({ target: ring, card, viewport }),
    middleware: [
      offset(reach),
      flip({ fallbackPlacements: others, padding: edgeGap, crossAxis: false }),
      shift({ padding: edgeGap }),
      arrow({ element: 'tip', padding: 14 }),
    ],
  });
  const spot = { x, y };
  const kept = keepInside({ ...spot, ...card }, viewport, 0);
  if (covers(spot) || Math.abs(kept.x - x) > 1 || Math.abs(kept.y - y) > 1)
    return dock(card, viewport, dir, [ring]);
  const side = placement.split('-')[0] as keyof typeof facing;
  const along = middlewareData.arrow?.x ?? middlewareData.arrow?.y;
  if (along === undefined || middlewareData.arrow?.centerOffset) return spot;
  return { ...spot, tip: { side: facing[side], along } };
}
