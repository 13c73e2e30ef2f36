import { type Box, intersect } from './geometry.ts';

/** The parent in the tree as it is rendered: through slots and shadow roots, ending at the root element. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 1) return parent as Element;
  return 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The frame element that shows the element's document, as far as its origin lets us see it; none around our own. */
function frameOf(element: Element): Element | null {
  try {
    const view = element.ownerDocument.defaultView;
    return view === window ? null : (view?.frameElement ?? null);
  } catch {
    return null;
  }
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Maps a box of a framed document to the coordinates of the document that holds the frame. */
function throughFrame(box: Box, frame: HTMLElement): Box {
  const outer = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scaleX = frame.offsetWidth ? outer.width / frame.offsetWidth : 1;
  const scaleY = frame.offsetHeight ? outer.height / frame.offsetHeight : 1;
  return {
    x: outer.x + (frame.clientLeft + px(style.paddingLeft) + box.x) * scaleX,
    y: outer.y + (frame.clientTop + px(style.paddingTop) + box.y) * scaleY,
    width: box.width * scaleX,
    height: box.height * scaleY,
  };
}

/** Less opaque than this, an element is there to be pressed and not to be seen. */
const invisible = 0.1;

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 4 || height < 4;
}

function liesIn(inner: Box, outer: Box): boolean {
  const reach = 2;
  return (
    inner.x >= outer.x - reach &&
    inner.y >= outer.y - reach &&
    inner.x + inner.width <= outer.x + outer.width + reach &&
    inner.y + inner.height <= outer.y + outer.height + reach
  );
}

/**
 * What a person sees of a control. A switch or check box is often an input that is transparent over the drawn
 * thing (Fluent UI 9), or of no size beside it: then that drawn neighbour, its label, or the smallest ancestor with
 * a size, as long as that is still one control and no whole part of the page.
 */
export function drawnPart(element: Element): Element {
  if (!isSmall(element)) {
    if (Number(getComputedStyle(element).opacity) >= invisible) return element;
    const box = element.getBoundingClientRect();
    const neighbours = [...(element.parentElement?.children ?? [])];
    const drawn = neighbours.find(
      (e) => e !== element && !isSmall(e) && e.checkVisibility() && liesIn(e.getBoundingClientRect(), box),
    );
    return drawn ?? element;
  }
  for (const label of 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : []) {
    if (!isSmall(label)) return label;
  }
  const parent = flatParent(element);
  if (parent && !isSmall(parent)) {
    const { width, height } = parent.getBoundingClientRect();
    if (width <= 400 && height <= 120) return parent;
  }
  return element;
}

/** The element's border box in px of our own viewport, through same-origin frames. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  let box: Box = { x, y, width, height };
  let frame = frameOf(element);
  while (frame) {
    box = throughFrame(box, frame as HTMLElement);
    frame = frameOf(frame);
  }
  return box;
}

/**
 * Whether a box is the containing block even of what is `position: fixed` in it: CSS Transforms 1 and 2, Filter
 * Effects, CSS Containment and CSS Will Change each name properties that make it one.
 */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter } = style;
  return (
    [transform, translate, rotate, scale, perspective, filter, backdropFilter].some(
      (value) => value !== undefined && value !== '' && value !== 'none',
    ) ||
    /transform|translate|rotate|scale|perspective|filter|contain/.test(style.willChange) ||
    /paint|layout|strict|content/.test(style.contain) ||
    style.contentVisibility === 'auto'
  );
}

/**
 * The ancestors that cut the element off where it leaves them (scrollers, `overflow: hidden`), frames included,
 * nearest first. Elements taken out of the flow escape the scrollers they do not hang on.
 */
export function clippersOf(element: Element): Element[] {
  const clippers: Element[] = [];
  let at: Element = element;
  let position = getComputedStyle(element).position;
  for (;;) {
    // The top layer hangs on the viewport: nothing around a dialog or popover cuts it off.
    const parent = at.matches(':modal,:popover-open') ? null : flatParent(at);
    if (!parent) {
      const frame = frameOf(at);
      if (!frame) break;
      clippers.push(frame);
      at = frame;
      position = getComputedStyle(frame).position;
      continue;
    }
    at = parent;
    const style = getComputedStyle(at);
    const moved = holdsFixed(style);
    const holds =
      position === 'fixed' ? moved : position !== 'absolute' || style.position !== 'static' || moved;
    if (!holds) continue;
    position = style.position;
    const root = at === at.ownerDocument.documentElement || at === at.ownerDocument.body;
    if (!root && style.overflow !== 'visible') clippers.push(at);
  }
  return clippers;
}

/** What the clippers leave of the viewport, in the same coordinates as {@link boxOf}. */
export function clipOf(clippers: readonly Element[], viewport: Box): Box {
  return clippers.reduce((clip, element) => intersect(clip, boxOf(element)), viewport);
}
