import { el } from '../../components/card/el.ts';
import { boxOf, clipOf, drawnPart } from './box.ts';
import { berthsByRoom, surroundings } from './crowd.ts';
import { createFollower } from './follow.ts';
import {
  arrowSpot,
  type Box,
  directionTo,
  edgeGap,
  inflate,
  isInView,
  keepInside,
  ringGap,
  type Size,
} from './geometry.ts';
import { layCard } from './lay-card.ts';
import { type Berth, heightBeside, placeCard, type Spot } from './place.ts';
import { type Frame, frameOf, layRing, radiusOf, toLayer } from './ring.ts';

/** Where ring, card and arrow stand, frame by frame, as long as something moves. */
export interface Layout {
  /** Points at a control from now on, or at nothing: then nothing is followed any more. */
  aim(target: Element | null): void;
  /** Something of ours has changed: everything is laid out anew in the next frame. */
  renew(): void;
  /** Lays everything out in this very frame. Measures the page. */
  now(): void;
  /** Brings the control into view. */
  scrollThere(): void;
  /** Where the card stands, in px of the layer. */
  spot(): Spot;
  /** The person moves the card: it stays there, kept inside the view; with null it goes where there is room again. */
  pin(to: { x: number; y: number } | null): void;
}

/**
 * Fills the layer: its ring and the card's tip are made here.
 * @param showIt the arrow that stands for a control outside of the view
 * @param state what decides how things are laid out; null = nothing is shown
 * @param signal ends all following
 */
export function createLayout(
  layer: HTMLElement,
  card: HTMLElement,
  showIt: HTMLElement,
  state: () => { dir: 'ltr' | 'rtl'; folded: boolean } | null,
  signal: AbortSignal,
): Layout {
  const document = layer.ownerDocument;
  const window = document.defaultView as Window & typeof globalThis;
  /** The layer's upper left corner. */
  const origin = el(document, 'div', { class: 'origin' });
  const ring = el(document, 'div', { class: 'ring unplaced' });
  const tip = el(document, 'div', { class: 'tip', hidden: '' });
  card.classList.add('unplaced');
  layer.append(origin, ring, showIt, card, tip);
  const follower = createFollower(window, measure, signal);
  let part: Element | null = null;
  let moved: { x: number; y: number } | null = null;
  let spot: Spot = { x: 0, y: 0 };
  let frame: Frame = { x: 0, y: 0, scale: 1 };
  /** What the last layout rested on. */
  let last = '';
  /** Weighed when control, words or viewport change, not while scrolling: a card that hops about is no help. */
  let berths: Berth[] = [];
  let berthsFor = '';

  const cardSize = (): Size => ({ width: card.offsetWidth, height: card.offsetHeight });
  /** As high as it would be, were it not kept low. */
  function wholeSize(): Size {
    const { width, height } = cardSize();
    // The card's body is its last part; a pill has nothing to scroll.
    const body = card.lastElementChild;
    return { width, height: height + (body ? body.scrollHeight - body.clientHeight : 0) };
  }
  const viewportOf = ({ width, height }: Size): Size => ({
    width: width / frame.scale,
    height: height / frame.scale,
  });

  /** One frame: all reading first, then all writing. True when something has changed. */
  function measure(): boolean {
    const now = state();
    if (!now) return false;
    const { dir, folded } = now;
    frame = frameOf(origin);
    const { width, height } = layer.getBoundingClientRect();
    const viewport = viewportOf({ width, height });
    const whole: Box = { x: frame.x, y: frame.y, width, height };
    const at = part?.isConnected ? part : null;
    const seen = at && boxOf(at);
    const box = seen && seen.width > 0 && seen.height > 0 ? toLayer(seen, frame) : null;
    const clip = at && toLayer(clipOf(follower.clippers(at), whole), frame);
    const high = wholeSize();
    const key = JSON.stringify([frame, viewport, box, clip, high, moved, folded]);
    if (key === last) return false;
    last = key;

    const inView = box !== null && clip !== null && isInView(box, clip);
    const beside = folded || !inView ? null : box;
    const most = Math.min(high.height, viewport.height - 2 * edgeGap);
    const size = { ...high, height: most };
    if (beside && !moved) size.height = heightBeside(inflate(beside, ringGap), size, viewport);
    const setting = JSON.stringify([viewport, high]);
    if (at && beside && !moved && setting !== berthsFor) {
      berthsFor = setting;
      weighBerths(at, beside, size, viewport, dir);
    }
    const radius = inView && at ? radiusOf(at) : 0;
    // Only now: whatever is read after the first line that is written makes the page lay itself out once more.
    ring.hidden = !inView;
    if (inView) {
      layRing(ring, box, clip, radius, frame.scale);
      ring.classList.remove('unplaced');
    }
    showIt.hidden = box === null || inView;
    // A pill points at nothing, but leaves the control free as well.
    let avoid: Box | null = inView && folded ? inflate(box, ringGap) : null;
    if (box && clip && !inView) avoid = layArrow(box, clip, viewport);
    card.style.maxHeight = size.height < most ? `${size.height}px` : '';
    // Else nothing may scroll: a scroll bar that was there makes Firefox need it still, by the line that it costs.
    card.classList.toggle('low', size.height < high.height);
    spot = placeCard(beside, size, viewport, dir, berths, moved, avoid);
    layCard(card, tip, spot, size);
    return true;
  }

  /** Puts the arrow to the edge behind which the control is; gives the room that it takes. */
  function layArrow(box: Box, clip: Box, viewport: Size): Box {
    const direction = directionTo(box, clip);
    showIt.className = `show-it ${direction}`;
    const chip = { width: showIt.offsetWidth, height: showIt.offsetHeight };
    const to = arrowSpot(box, direction, chip, viewport);
    showIt.style.transform = `translate(${to.x}px,${to.y}px)`;
    return inflate({ ...to, ...chip }, edgeGap);
  }

  function weighBerths(at: Element, box: Box, size: Size, viewport: Size, dir: 'ltr' | 'rtl'): void {
    const things = at.ownerDocument === document ? surroundings(at) : [];
    const near = things.map((thing) => ({ ...toLayer(thing, frame), weight: thing.weight }));
    berths = berthsByRoom(box, near, size, viewport, dir);
  }

  const renew = () => {
    last = '';
    follower.kick();
  };
  const sizes = new ResizeObserver(() => follower.kick());
  sizes.observe(card);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  return {
    aim(target) {
      part = target && drawnPart(target);
      ring.classList.add('unplaced');
      last = '';
      berthsFor = '';
      follower.watch(part ? [part] : []);
    },
    renew,
    now: measure,
    scrollThere() {
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      part?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
      follower.kick();
    },
    spot: () => spot,
    pin(to) {
      moved = to && keepInside({ ...to, ...cardSize() }, viewportOf(layer.getBoundingClientRect()), 0);
      // Two keys may come within one frame.
      spot = moved ?? spot;
      follower.kick();
    },
  };
}
