import { boxOf, clippersOf } from './box.ts';
import type { Box } from './geometry.ts';

/** Frames without change after which nothing is thought to move any more. */
const still = 3;
/** The same while a transition runs, which may begin slowly. */
const stillInTransition = 20;

export interface Follower {
  /** Which elements to follow from now on. */
  watch(elements: readonly Element[]): void;
  /** Something may have moved: measure in the next frame, and go on until all is still. */
  kick(): void;
  /** The scrollers and frames around a watched element, nearest first. */
  clippers(element: Element): readonly Element[];
}

/** Moved or resized by more than a rounding. */
const isElsewhere = (now: Box, then: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).some((side) => Math.abs(now[side] - then[side]) > 0.5);

/**
 * Follows elements through scrolling, resizing, zoom, layout shifts, transitions and animations. Runs frames only
 * while something moves. Scrolling and transitions are heard in the capture phase on every root the elements
 * are in (neither event leaves a shadow root); anything that moves without an event is noticed by an intersection
 * observer whose root margin fits the element exactly, as floating-ui's `autoUpdate` does it.
 *
 * @param measure reads and draws one frame; true when something has changed since the last
 */
export function createFollower(window: Window, measure: () => boolean, signal: AbortSignal): Follower {
  let watched: readonly Element[] = [];
  let clippers = new Map<Element, readonly Element[]>();
  let frame = 0;
  let quiet = 0;
  let patience = still;
  let roots = new AbortController();
  let observers: IntersectionObserver[] = [];
  const sizes = new ResizeObserver(() => kick());

  function run(): void {
    frame = 0;
    quiet = measure() ? 0 : quiet + 1;
    if (quiet < patience) next();
    else rest();
  }
  function next(): void {
    frame ||= window.requestAnimationFrame(run);
  }
  function kick(): void {
    if (signal.aborted) return;
    quiet = 0;
    for (const observer of observers) observer.disconnect();
    observers = [];
    next();
  }

  /** All is still: leave one trip wire around each element. */
  function rest(): void {
    patience = still;
    for (const element of watched) if (element.isConnected) observers.push(tripWire(element));
  }

  function tripWire(element: Element, threshold = 1): IntersectionObserver {
    const box = boxOf(element);
    const { clientWidth, clientHeight } = window.document.documentElement;
    const margins = [box.y, clientWidth - box.x - box.width, clientHeight - box.y - box.height, box.x].map(
      (room) => `${-Math.floor(room)}px`,
    );
    let first = true;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!first) return kick();
        first = false;
        // It moved between our last look and this one, and will not move again: nothing else would tell.
        if (isElsewhere(boxOf(element), box)) return kick();
        // Wholly cut off by a scroller: it is seen again when any part of it comes through.
        if (entry.intersectionRatio === 0 && threshold === 1) return relay(observer, whenSeen(element));
        // Partly cut off already: the wire has to lie at what is left, or it would never be tripped.
        if (entry.intersectionRatio < threshold && threshold === 1 && entry.intersectionRatio > 0) {
          relay(observer, tripWire(element, entry.intersectionRatio));
        }
      },
      { rootMargin: margins.join(' '), threshold },
    );
    observer.observe(element);
    return observer;
  }

  /** Tells when any part of an element that is out of sight is not so any more. */
  function whenSeen(element: Element): IntersectionObserver {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && kick());
    observer.observe(element);
    return observer;
  }

  /** Puts one observer in the place of another. */
  function relay(old: IntersectionObserver, next: IntersectionObserver): void {
    old.disconnect();
    const at = observers.indexOf(old);
    if (at >= 0) observers[at] = next;
    else next.disconnect();
  }

  function listenOn(target: EventTarget): void {
    const options = { capture: true, passive: true, signal: roots.signal };
    target.addEventListener('scroll', kick, options);
    for (const type of ['transitionrun', 'animationstart']) target.addEventListener(type, moving, options);
    for (const type of ['transitionend', 'animationend', 'load', 'toggle']) {
      target.addEventListener(type, related, options);
    }
  }
  /** Only what holds a watched element can move it; a spinner elsewhere costs nothing. */
  function related(event: Event): void {
    const at = event.target;
    const anyway = event.type === 'load' || event.type === 'toggle' || !(at instanceof Node);
    if (anyway || watched.some((element) => at.contains(element) || hosts(at, element))) kick();
  }
  function moving(event: Event): void {
    patience = stillInTransition;
    related(event);
  }
  function hosts(outer: Node, inner: Element): boolean {
    const root = inner.getRootNode();
    if (root === inner.ownerDocument || !('host' in root)) return inner.ownerDocument !== outer.ownerDocument;
    const { host } = root as ShadowRoot;
    return outer.contains(host) || hosts(outer, host);
  }

  window.addEventListener('resize', kick, { passive: true, signal });
  for (const type of ['resize', 'scroll']) {
    window.visualViewport?.addEventListener(type, kick, { passive: true, signal });
  }
  signal.addEventListener('abort', stop, { once: true });
  function stop(): void {
    roots.abort();
    sizes.disconnect();
    for (const observer of observers) observer.disconnect();
    observers = [];
    if (frame) window.cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    kick,
    clippers: (element) => clippers.get(element) ?? [],
    watch(elements) {
      if (signal.aborted) return;
      watched = elements;
      roots.abort();
      roots = new AbortController();
      sizes.disconnect();
      clippers = new Map(elements.map((element) => [element, clippersOf(element)]));
      const seen = new Set<Node>();
      for (const element of elements) {
        sizes.observe(element);
        for (const at of [element, ...(clippers.get(element) ?? [])]) {
          if (at !== element) sizes.observe(at);
          for (let root = at.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
            if (!seen.has(root)) {
              seen.add(root);
              listenOn(root);
            }
            if (!('host' in root)) break;
          }
        }
      }
      kick();
    },
  };
}
