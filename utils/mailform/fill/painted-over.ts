import type { Steps } from '../../in-turns.ts';

/** Elements looked at; a page with more is not worth more. */
const most = 20_000;
/** Elements looked at in one step. */
const perStep = 256;

/**
 * Whether something is painted over an element that lets clicks through to it: a hit test passes by what has
 * `pointer-events: none`, a person's eyes do not. Costs a look at every element, so it is asked for password fields only.
 */
export function* paintedOver(element: Element): Steps<boolean> {
  const box = element.getBoundingClientRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const around = new Set(selfAndAbove(element));
  const all = element.ownerDocument.querySelectorAll('*');
  // By their places: for 20,000 elements the list's own iterator takes as long as all that is asked of them.
  const count = Math.min(all.length, most);
  for (let n = 0; n < count; n++) {
    if ((n + 1) % perStep === 0) yield;
    const other = all[n] as Element;
    if (covers(other, middle, around) && isAbove(other, element, around)) return true;
  }
  return false;
}

function* selfAndAbove(element: Element): Generator<Element> {
  for (let e: Element | null = element; e; e = e.parentElement) yield e;
}

/** Lies over a point, can be seen and lets clicks through. */
function covers(other: Element, { x, y }: { x: number; y: number }, around: ReadonlySet<Element>): boolean {
  if (around.has(other)) return false;
  // On a page of 20,000 elements four times cheaper than to ask where each stands.
  const style = getComputedStyle(other);
  if (style.pointerEvents !== 'none' || style.position === 'static') return false;
  const at = other.getBoundingClientRect();
  return (
    x >= at.left &&
    x <= at.right &&
    y >= at.top &&
    y <= at.bottom &&
    paints(other, style) &&
    other.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

const pictures = new Set(['img', 'canvas', 'video', 'iframe', 'embed', 'object']);

/** Paints its own box so that one does not see through it. */
function paints(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) < 0.5) return false;
  if (pictures.has(element.localName)) return true;
  const alpha = /rgba\(.*, ([\d.]+)\)$/.exec(style.backgroundColor)?.[1];
  return style.backgroundImage.includes('url(') || (alpha === undefined ? true : Number(alpha) >= 0.5);
}

/**
 * Positioned boxes are painted above what is not, in the order of `z-index` and then of the document (CSS 2, appendix E).
 * Compared where the two ways up part; what is inside one of them is taken to lie where it does.
 */
function isAbove(other: Element, element: Element, mine: ReadonlySet<Element>): boolean {
  let theirs = other;
  while (theirs.parentElement && !mine.has(theirs.parentElement)) theirs = theirs.parentElement;
  let own: Element = element;
  while (own.parentElement && own.parentElement !== theirs.parentElement) own = own.parentElement;
  const [above, below] = [layerOf(theirs), layerOf(own)];
  if (above !== below) return above > below;
  return Boolean(own.compareDocumentPosition(theirs) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Where a box is painted among its neighbours: by its `z-index`, and positioned above not positioned. */
function layerOf(element: Element): number {
  const { position, zIndex } = getComputedStyle(element);
  if (zIndex !== 'auto' && position !== 'static') return Number(zIndex) + (Number(zIndex) >= 0 ? 0.5 : 0);
  return position === 'static' ? 0 : 0.5;
}
