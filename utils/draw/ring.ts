import { type Box, inflate, intersect, ringGap } from './geometry.ts';

/** Turns viewport coordinates into the layer's own: its origin need not be the viewport's, nor its scale 1. */
export interface Frame {
  x: number;
  y: number;
  scale: number;
}

/** Reads where the layer's origin is and how it is scaled, from a probe of 100 px laid at its corner. */
export function frameOf(probe: HTMLElement): Frame {
  const { x, y, width } = probe.getBoundingClientRect();
  return { x, y, scale: width > 0 ? width / 100 : 1 };
}

/** A box in px of the viewport, as measured, in px of the layer, as its styles want it. */
export function toLayer(box: Box, frame: Frame): Box {
  return {
    x: (box.x - frame.x) / frame.scale,
    y: (box.y - frame.y) / frame.scale,
    width: box.width / frame.scale,
    height: box.height / frame.scale,
  };
}

/** The corner radius of the ring: that of the control, grown by the gap. */
export function radiusOf(element: Element, gap = ringGap): number {
  const own = Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 0;
  return Math.min(own, 999) + gap;
}

/** How much wider and higher the ring's call becomes, px. */
const callOut = 24;

/**
 * Lays a ring element around a box; what lies outside `clip` (the scroller the control is in) is cut off, but
 * for the ring's own width. Box and clip are in the layer's px; the gap is meant in the viewport's.
 */
export function layRing(
  ring: HTMLElement,
  box: Box,
  clip: Box,
  radius: number,
  scale: number,
  standoff = ringGap,
): void {
  const gap = standoff / scale;
  const outer = inflate(box, gap);
  const seen = intersect(outer, inflate(clip, gap));
  const { style } = ring;
  style.transform = `translate(${outer.x}px,${outer.y}px)`;
  style.width = `${outer.width}px`;
  style.height = `${outer.height}px`;
  style.borderRadius = `${radius}px`;
  // The ring's call grows by 12 px to each side as a scale, which costs no layout in each frame as an inset would.
  style.setProperty('--grow', `${1 + callOut / (outer.width + 8)} ${1 + callOut / (outer.height + 8)}`);
  const cut = [
    seen.y - outer.y,
    outer.x + outer.width - seen.x - seen.width,
    outer.y + outer.height - seen.y - seen.height,
    seen.x - outer.x,
  ];
  style.clipPath = cut.some((side) => side > 0.5)
    ? `inset(${cut.map((side) => (side > 0.5 ? `${side}px` : '-20px')).join(' ')})`
    : 'none';
}
