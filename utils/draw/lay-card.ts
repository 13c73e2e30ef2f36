import type { Size } from './geometry.ts';
import { type Spot, tipSize } from './place.ts';

/** How far the tip's square is turned so that its outlined corner points away from the card, in degrees. */
const turns = { top: 45, right: 135, bottom: 225, left: 315 } as const;

/** Writes a spot to the card and its tip. Both lie at the layer's corner and are moved by transforms only. */
export function layCard(card: HTMLElement, tip: HTMLElement, spot: Spot, size: Size): void {
  card.style.transform = `translate(${spot.x}px,${spot.y}px)`;
  card.classList.remove('unplaced');
  tip.hidden = spot.tip === undefined;
  if (!spot.tip) return;
  const { side, along } = spot.tip;
  const half = tipSize / 2;
  const x = side === 'left' ? -half : side === 'right' ? size.width - half : along;
  const y = side === 'top' ? -half : side === 'bottom' ? size.height - half : along;
  tip.style.transform = `translate(${spot.x + x}px,${spot.y + y}px) rotate(${turns[side]}deg)`;
}
