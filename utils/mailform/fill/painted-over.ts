/** Elements looked at; a page with more is not worth more. */
const most = 20_000;

/**
 * Whether something is painted over an element that lets clicks through to it: a hit test passes by what has
 * `pointer-events: none`, a person's eyes do not. Costs a look at every element, so it is asked for password fields only.
 */
export function paintedOver(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  let count = 0;
  for (const other of element.ownerDocument.querySelectorAll('*')) {
    if (++count > most) return false;
    if (other === element || other.contains(element)) continue;
    // On a page of 20,000 elements four times cheaper than to ask where each stands.
    const style = getComputedStyle(other);
    if (style.pointerEvents !== 'none' || style.position === 'static') continue;
    const at = other.getBoundingClientRect();
    if (x < at.left || x > at.right || y < at.top || y > at.bottom || !paints(other, style)) continue;
    if (other.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isAbove(other, element))
      return true;
  }
  return false;
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
function isAbove(other: Element, element: Element): boolean {
  const mine = new Set<Element>();
  for (let e: Element | null = element; e; e = e.parentElement) mine.add(e);
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
