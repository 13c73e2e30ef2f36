import { holds, nearest, parentOf } from './tree.ts';
import { styleOf, type Veils, veilsOf } from './veils.ts';

/** Our own layer (ring, card) is not part of the page: its elements are named `signpost-…`. */
const own = (element: Element): boolean => element.localName.startsWith('signpost-');

/** Smallest side, in px, of something a person is expected to press or read. */
const smallest = 5;

/** Answers "can a person see this and get at it?" for one moment of the page; remembers what it measured. */
export interface Sight {
  /** Rendered, big enough, on the page, not clipped away, not transparent, not inert. */
  shown(element: Element): boolean;
  /** Shown, and neither under an overlay nor under something else. */
  reachable(element: Element): boolean;
  /** What stands for the control on the screen: itself, or the track or label its transparent input lies on. */
  face(element: Element): Element | null;
}

/**
 * A new sight of the page as it is now. It goes on saying what it has measured once, so it is good for one look only:
 * after the page has changed or scrolled, make another.
 */
export function sightOf(document: Document): Sight {
  const faces = new Map<Element, Element | null>();
  const veils = veilsOf();
  let modal: Element | null | undefined;

  const shown = (element: Element): boolean => face(element) !== null;

  function face(element: Element): Element | null {
    let known = faces.get(element);
    if (known === undefined) {
      known = null;
      if (!veils(element).blocked) known = rendered(element, veils) ? element : drawnInstead(element);
      faces.set(element, known);
    }
    return known;
  }

  /** Inputs are often transparent or one pixel wide with a drawn track or a label in their place. */
  function drawnInstead(element: Element): Element | null {
    const style = styleOf(element);
    if (element.localName !== 'input') return style && laidOver(element, style) ? element : null;
    const label = [...((element as HTMLInputElement).labels ?? [])].find((l) => rendered(l, veils)) ?? null;
    if (!style || style.display === 'none' || style.visibility === 'hidden') return label;
    if (Number(style.opacity) >= 0.1 || !big(element.getBoundingClientRect())) return label;
    const parent = parentOf(element);
    return label || (parent && rendered(parent, veils)) ? element : null;
  }

  /** A transparent link over a whole card that is named after its title: the card is what is seen. */
  function laidOver(element: Element, { opacity, visibility }: CSSStyleDeclaration): boolean {
    const card = parentOf(element);
    const title = element.getAttribute('aria-labelledby');
    if (!card || !title || visibility === 'hidden' || Number(opacity) >= 0.1) return false;
    const named = card.querySelector(`#${CSS.escape(title)}`);
    const [a, b] = [element, card].map((e) => e.getBoundingClientRect()) as [DOMRect, DOMRect];
    const near = (one: number, other: number) => Math.abs(one - other) < 12;
    return (
      named !== null &&
      rendered(named, veils) &&
      near(a.left, b.left) &&
      near(a.top, b.top) &&
      near(a.right, b.right) &&
      near(a.bottom, b.bottom)
    );
  }

  function reachable(element: Element): boolean {
    const seen = face(element);
    if (!seen) return false;
    const hit = hitTest(element, seen);
    if (hit !== 'out-of-view') return hit === 'free';
    if (modal === undefined) modal = findModalLayer(document);
    return !modal || holds(modal, seen) || nearest(seen, isDialog) !== null;
  }

  return { shown, reachable, face };
}

const big = (box: DOMRect): boolean => box.width >= smallest && box.height >= smallest;

function rendered(element: Element, veils: Veils): boolean {
  if (!element.isConnected) return false;
  if (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  ) {
    return false;
  }
  const box = element.getBoundingClientRect();
  if (!big(box)) return false;
  return onPage(element, box, veils) && opaque(element, veils) && uncut(element, box, veils);
}

/** Not parked left of or above the page, where no scrolling reaches. */
function onPage(element: Element, box: DOMRect, veils: Veils): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const root = element.ownerDocument.documentElement;
  if (box.bottom + view.scrollY <= 0) return false;
  if (box.right + Math.abs(view.scrollX) <= 0) return false;
  const wide = Math.max(root.scrollWidth, view.innerWidth);
  if (box.left + view.scrollX >= wide && root.dir !== 'rtl') return false;
  const frame = view.frameElement;
  return !frame || rendered(frame, veils);
}

/** Opacity multiplied up the tree, and text that is not drawn in a transparent or zero-size font. */
function opaque(element: Element, veils: Veils): boolean {
  const { opacity, gone } = veils(element);
  if (opacity < 0.1 || gone) return false;
  if (element.localName === 'input') return true;
  const style = styleOf(element);
  return style !== null && style.fontSize !== '0px' && style.color !== 'rgba(0, 0, 0, 0)';
}

/** Not cut away by an ancestor that hides its overflow and has no room (a folded section). */
function uncut(element: Element, box: DOMRect, veils: Veils): boolean {
  for (
    let at = parentOf(element);
    at && at.localName !== 'body' && at.localName !== 'html';
    at = parentOf(at)
  ) {
    if (at.ownerDocument !== element.ownerDocument) return true;
    const { overflowX, scrolls } = veils(at);
    if (overflowX === 'visible') continue;
    const frame = at.getBoundingClientRect();
    if (frame.width < smallest || frame.height < smallest) return false;
    if (scrolls) continue;
    const clips = overflowX === 'hidden' || overflowX === 'clip';
    if (
      clips &&
      (box.right <= frame.left ||
        box.left >= frame.right ||
        box.bottom <= frame.top ||
        box.top >= frame.bottom)
    ) {
      // Hidden overflow can still be scrolled by a script, not by a person.
      return false;
    }
  }
  return true;
}

/** What lies on the element where it is in view must be itself, inside it, around it or its label. */
function hitTest(element: Element, seen: Element): 'free' | 'covered' | 'out-of-view' {
  const box = seen.getBoundingClientRect();
  const view = seen.ownerDocument.defaultView;
  if (!view) return 'covered';
  let tried = 0;
  for (const share of [0.5, 0.15, 0.85]) {
    const x = box.left + box.width * share;
    const y = box.top + box.height * 0.5;
    if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight || scrolledAway(seen, x, y)) continue;
    const top = topmost(seen.ownerDocument, x, y);
    if (!top) continue;
    tried++;
    if (related(element, seen, top) || passing(top)) return 'free';
  }
  return tried > 0 ? 'covered' : 'out-of-view';
}

/** Outside the frame of a scroller it is in: scrolling brings it back, so nothing lies on it now. */
function scrolledAway(element: Element, x: number, y: number): boolean {
  for (let at = parentOf(element); at && at.ownerDocument === element.ownerDocument; at = parentOf(at)) {
    if (at.localName === 'body' || at.localName === 'html') return false;
    if (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth) continue;
    if (!/auto|scroll/.test(`${styleOf(at)?.overflowX}${styleOf(at)?.overflowY}`)) continue;
    const frame = at.getBoundingClientRect();
    if (x < frame.left || x >= frame.right || y < frame.top || y >= frame.bottom) return true;
  }
  return false;
}

function related(element: Element, seen: Element, top: Element): boolean {
  if (holds(seen, top) || holds(top, seen) || holds(element, top)) return true;
  const label = nearest(top, (e) => e.localName === 'label') as HTMLLabelElement | null;
  if (label && (label.control === element || holds(label, element))) return true;
  // A drawn track beside its transparent input, in the same small wrapper.
  const wrapper = parentOf(element);
  return (
    element.localName === 'input' &&
    wrapper !== null &&
    holds(wrapper, top) &&
    wrapper.querySelectorAll('input').length === 1
  );
}

/** A fixed or sticky bar that covers a part of the window only: scrolling brings the control out from under it. */
function passing(top: Element): boolean {
  const bar = nearest(top, (e) => /fixed|sticky/.test(styleOf(e)?.position ?? ''));
  if (!bar) return false;
  const view = bar.ownerDocument.defaultView;
  const box = bar.getBoundingClientRect();
  return view !== null && box.height < view.innerHeight * 0.5;
}

/** elementFromPoint into open shadow roots, past our own layer. */
function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const first = root.elementFromPoint(x, y);
  const top = first && own(first) ? (root.elementsFromPoint(x, y).find((e) => !own(e)) ?? null) : first;
  const inner = top?.shadowRoot;
  if (!inner) return top;
  const deeper = inner.elementFromPoint(x, y);
  return deeper && deeper !== top && deeper.getRootNode() === inner ? topmost(inner, x, y) : top;
}

const isDialog = (e: Element): boolean => /^(alert)?dialog$/.test(e.getAttribute('role') ?? e.localName);

/**
 * The layer of a modal dialog: what lies over all four corners of the window and is, holds or stands
 * beside a dialog. What scrolls out of view behind it is out of reach too.
 */
function findModalLayer(document: Document): Element | null {
  const view = document.defaultView;
  if (!view) return null;
  const { innerWidth: w, innerHeight: h } = view;
  let layer: Element | null = null;
  for (const [x, y] of [
    [4, 4],
    [w - 5, 4],
    [4, h - 5],
    [w - 5, h - 5],
  ] as const) {
    const top = topmost(document, x, y);
    const over = top && nearest(top, (e) => e.matches(':modal') || coversWindow(e, w, h));
    if (!over || (layer && layer !== over)) return null;
    layer = over;
  }
  if (!layer) return null;
  const beside = isDialog(layer)
    ? layer
    : (layer.querySelector(dialogs) ?? parentOf(layer)?.querySelector(dialogs));
  return beside ? layer : null;
}

const dialogs = '[role=dialog],[role=alertdialog],dialog';

function coversWindow(element: Element, w: number, h: number): boolean {
  if (element.localName === 'body' || element.localName === 'html') return false;
  const style = styleOf(element);
  if (!style || !/fixed|absolute/.test(style.position) || style.pointerEvents === 'none') return false;
  const box = element.getBoundingClientRect();
  return box.left <= 1 && box.top <= 1 && box.right >= w - 1 && box.bottom >= h - 1;
}
