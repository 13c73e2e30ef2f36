import { type CardText, createCard } from '../../components/card/card.ts';
import { cardCss } from '../../components/card/card-css.ts';
import { el, icon } from '../../components/card/el.ts';
import type { CardAction, Show } from '../guide/show.ts';
import { createAnnouncer } from './announcer.ts';
import { boxOf, clipOf, drawnPart } from './box.ts';
import { createCelebration } from './celebration.ts';
import { sidesByRoom, surroundings } from './crowd.ts';
import { containEvents, createFocusKeeper, focusControl } from './focus.ts';
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
import { createGuest } from './guest.ts';
import { layCard } from './lay-card.ts';
import { keyMove, makeDraggable } from './move-card.ts';
import { placeCard, type Side, type Spot } from './place.ts';
import { type Frame, frameOf, layRing, radiusOf, toLayer } from './ring.ts';

/** The element name of our host; an older copy's host is known by it. */
export const hostName = 'signpost-guide';

export interface GuideLayer {
  /**
   * Draws or updates. `target` null = words only (which text of `show.words` to show is told by `text`). Measures
   * the page: to be called from a frame or a timer, not from a mutation callback. The same again costs next to
   * nothing.
   */
  show(show: Show, target: Element | null, text: CardText, label: string): void;
  hide(): void;
  /** Moves the focus into the card; only ever at the person's own word (a keyboard command). */
  focus(): void;
  /** Makes the card small, or whole again, at the person's word. */
  fold(): void;
  /** Nothing of ours is left in the page. */
  destroy(): void;
}

export interface GuideLayerOptions {
  /** What the person pressed in the card; events made by scripts are not listened to. */
  onAction(action: CardAction): void;
  /** The page keeps deleting or hiding our host: it is gone, and the panel has to take over. */
  onLost(): void;
  /** A newer copy of ourselves took over (the extension was reloaded): there is nothing left to do here. */
  onSuperseded?(): void;
  signal: AbortSignal;
}

interface Drawn {
  show: Show;
  text: CardText;
  label: string;
}

/**
 * The guide's layer on a page: one ring, one card, one arrow. Nothing is in the page until the first `show`.
 * A card the person closed stays closed for that step; `hide()` forgets it, so that the next `show` opens it.
 */
export function createGuideLayer(document: Document, options: GuideLayerOptions): GuideLayer {
  const window = document.defaultView as Window & typeof globalThis;
  const life = new AbortController();
  const signal = AbortSignal.any([options.signal, life.signal]);
  const guest = createGuest(document, {
    name: hostName,
    css: cardCss(),
    signal,
    onMoved: () => {
      last = '';
      follower.kick();
    },
    onLost: () => {
      life.abort();
      options.onLost();
    },
    onSuperseded: () => {
      life.abort();
      options.onSuperseded?.();
    },
  });
  const { root, layer } = guest;
  const card = createCard(document, act);
  const origin = el(document, 'div', { class: 'origin' });
  const live = el(document, 'div', {});
  const ring = el(document, 'div', { class: 'ring unplaced' });
  const tip = el(document, 'div', { class: 'tip', hidden: '' });
  const showIt = el(document, 'button', { type: 'button', class: 'show-it', hidden: '' });
  const arrowWords = el(document, 'span', {});
  showIt.append(icon(document, 'arrow'), arrowWords);
  card.element.classList.add('unplaced');
  layer.append(origin, live, ring, showIt, card.element, tip);

  const announcer = createAnnouncer(live, window);
  const celebration = createCelebration(window, () => redraw());
  const focus = createFocusKeeper(document, guest.host, root, signal);
  const follower = createFollower(window, measure, signal);
  let drawn: Drawn | null = null;
  let target: Element | null = null;
  let part: Element | null = null;
  let folded = false;
  let closed = '';
  let moved: { x: number; y: number } | null = null;
  let spot: Spot = { x: 0, y: 0 };
  let frame: Frame = { x: 0, y: 0, scale: 1 };
  let last = '';
  /** Weighed when control, words or viewport change, not while scrolling: a card that hops about is no help. */
  let sides: Side[] = [];
  let sidesFor = '';

  function act(action: CardAction, event: Event): void {
    if (!event.isTrusted) return;
    if (action === 'fold') {
      fold();
      root.querySelector<HTMLElement>('[data-action=fold]')?.focus({ preventScroll: true });
    }
    if (action === 'close') close();
    options.onAction(action);
  }

  function fold(): void {
    folded = !folded;
    redraw();
  }

  const stepOf = ({ journey, step }: Show) => `${journey} ${step}`;

  function close(): void {
    if (drawn) closed = stepOf(drawn.show);
    leave();
  }
  function leave(): void {
    focus.giveBack();
    announcer.stop();
    celebration.stop();
    drawn = null;
    target = null;
    follower.watch([]);
    guest.unmount();
  }

  /** Everything that is words; true when the card was redrawn and may have another size. */
  function redraw(): void {
    if (!drawn) return;
    const { show, text, label } = drawn;
    layer.lang = show.lang;
    layer.dir = show.dir;
    layer.dataset.theme = show.theme;
    arrowWords.textContent = show.words.names.offScreen;
    const ticked = celebration.words;
    const changed = card.update({ words: show.words, text, label, folded, ticked });
    if (changed) {
      last = '';
      follower.kick();
    }
    const said = text === 'found' ? show.words.found.replaceAll('{label}', label) : show.words[text];
    const { title, caution } = show.words;
    announcer.say([ticked, title, caution, said].filter(Boolean).join(' '));
  }

  /** One frame: all reading first, then all writing. True when something has changed. */
  function measure(): boolean {
    if (!drawn || !guest.mounted) return false;
    frame = frameOf(origin);
    const { width, height } = layer.getBoundingClientRect();
    const viewport = { width: width / frame.scale, height: height / frame.scale };
    const whole: Box = { x: frame.x, y: frame.y, width, height };
    const at = part?.isConnected ? part : null;
    const seen = at && boxOf(at);
    const box = seen && seen.width > 0 && seen.height > 0 ? toLayer(seen, frame) : null;
    const clip = at && toLayer(clipOf(follower.clippers(at), whole), frame);
    const size = { width: card.element.offsetWidth, height: card.element.offsetHeight };
    const key = JSON.stringify([frame, viewport, box, clip, size, moved, folded]);
    if (key === last) return false;
    last = key;

    const inView = box !== null && clip !== null && isInView(box, clip);
    ring.hidden = !inView;
    if (inView && at) {
      layRing(ring, box, clip, radiusOf(at), frame.scale);
      ring.classList.remove('unplaced');
    }
    showIt.hidden = box === null || inView;
    // A pill points at nothing, but leaves the control free as well.
    let avoid: Box | null = inView && folded ? inflate(box, ringGap) : null;
    if (box && clip && !inView) {
      const direction = directionTo(box, clip);
      showIt.className = `show-it ${direction}`;
      const chip = { width: showIt.offsetWidth, height: showIt.offsetHeight };
      const to = arrowSpot(box, direction, chip, viewport);
      showIt.style.transform = `translate(${to.x}px,${to.y}px)`;
      avoid = inflate({ ...to, ...chip }, edgeGap);
    }
    if (inView && at && !folded && !moved) {
      const setting = JSON.stringify([viewport, size]);
      if (setting !== sidesFor) {
        sidesFor = setting;
        const things = at.ownerDocument === document ? surroundings(at) : [];
        const near = things.map((thing) => ({ ...toLayer(thing, frame), weight: thing.weight }));
        sides = sidesByRoom(box, near, size, viewport, drawn.show.dir);
      }
    }
    const beside = folded || !inView ? null : box;
    spot = placeCard(beside, size, viewport, drawn.show.dir, sides, moved, avoid);
    layCard(card.element, tip, spot, size);
    return true;
  }

  function moveTo(to: { x: number; y: number }, size: Size): void {
    const room = layer.getBoundingClientRect();
    const viewport = { width: room.width / frame.scale, height: room.height / frame.scale };
    moved = keepInside({ ...to, ...size }, viewport, 0);
    // Two keys may come within one frame.
    spot = moved;
    follower.kick();
  }
  const sizeNow = () => ({ width: card.element.offsetWidth, height: card.element.offsetHeight });
  makeDraggable(
    card.element,
    signal,
    () => spot,
    (to) => moveTo(to, sizeNow()),
  );
  containEvents(window, guest.host, root, signal, (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!event.isTrusted || event.type !== 'keydown') return;
      close();
      options.onAction('close');
    } else if (event.type === 'keydown' && root.activeElement === card.grip && card.grip) {
      const by = keyMove(event);
      if (!by) return;
      event.preventDefault();
      moveTo({ x: spot.x + by.x, y: spot.y + by.y }, sizeNow());
    }
    if (event.type === 'keydown' && event.key === 'Tab' && event.isTrusted && !event.shiftKey) {
      // Our layer is the last thing in the page: from the card's end, Tab leads to what the card speaks of.
      if (root.activeElement !== [...card.element.querySelectorAll('button')].at(-1)) return;
      focusControl(target);
      if (!root.activeElement) event.preventDefault();
    }
  });
  showIt.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      part?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
      // The arrow is about to go; the focus must not fall through to the page's beginning.
      if (root.activeElement === showIt) card.element.focus({ preventScroll: true });
      follower.kick();
    },
    { signal },
  );
  const sizes = new ResizeObserver(() => follower.kick());
  sizes.observe(card.element);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    leave();
  });

  return {
    show(show, element, text, label) {
      if (signal.aborted) return;
      if (closed === stepOf(show)) return;
      closed = '';
      if (drawn && stepOf(drawn.show) !== stepOf(show)) moved = null;
      const fresh = !guest.mounted;
      drawn = { show, text, label };
      celebration.take(show);
      if (element !== target || fresh) {
        target = element;
        part = element && drawnPart(element);
        ring.classList.add('unplaced');
        last = '';
        sidesFor = '';
        follower.watch(part ? [part] : []);
      }
      redraw();
      guest.mount();
    },
    hide() {
      closed = '';
      leave();
    },
    focus() {
      if (guest.mounted) focus.enter(card.element);
    },
    fold,
    destroy() {
      life.abort();
    },
  };
}
