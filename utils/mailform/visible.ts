import type { Refusal } from './roles.ts';
import type { ControlItem } from './walk.ts';

/** Cheap test while finding: is it rendered at all, itself or (for boxes with a drawn label) through its label? */
export function shown(element: HTMLElement, item: ControlItem): boolean {
  if (item.control === 'radios' && item.radios[0] && element !== item.radios[0])
    return element.checkVisibility();
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return (
    (item.control === 'checkbox' || item.control === 'switch' || item.control === 'radios') &&
    drawnLabel(element) !== null
  );
}

/** The visible label of a box whose own input is hidden by the page's style. */
export function drawnLabel(element: HTMLElement): HTMLElement | null {
  const labels = (element as HTMLInputElement).labels;
  if (!labels) return null;
  for (const label of labels) if (label.checkVisibility({ visibilityProperty: true })) return label;
  return null;
}

const solid = (element: HTMLElement): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * The full test at the moment of writing: rendered, not transparent, of some size, enabled, and in fact the
 * thing at its place. With `act` the page is scrolled to the field; without, what is out of view is believed.
 */
export function refuseElement(element: HTMLElement, box: boolean, act: boolean): Refusal | null {
  if (!element.isConnected) return 'gone';
  const shape = solid(element) ? element : box ? drawnLabel(element) : null;
  if (!shape) return 'not-visible';
  if (transparent(shape)) return 'not-visible';
  if (
    (element as HTMLInputElement).disabled ||
    element.matches(':disabled') ||
    element.getAttribute('aria-disabled') === 'true'
  )
    return 'disabled';
  if ((element as HTMLInputElement).readOnly && element.getAttribute('role') !== 'combobox')
    return 'read-only';
  if (element.closest('[inert]')) return 'unreachable';
  let rect = shape.getBoundingClientRect();
  if (!box && (rect.width < 10 || rect.height < 6)) return 'too-small';
  if (rect.width < 1 || rect.height < 1) return 'too-small';
  const view = element.ownerDocument.defaultView;
  if (!view) return 'gone';
  // Judged by its middle: a field at the edge of the window is neither covered nor shown.
  const outside = (r: DOMRect): boolean => {
    const x = r.left + r.width / 2;
    const y = r.top + r.height / 2;
    return y < 0 || x < 0 || y >= view.innerHeight || x >= view.innerWidth;
  };
  if (!act) return outside(rect) || hit(shape, rect, act) || scrollsAway(shape) ? null : 'covered';
  if (outside(rect) || !hit(shape, rect, act)) {
    shape.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    rect = shape.getBoundingClientRect();
    if (outside(rect)) return 'unreachable';
  }
  return hit(shape, rect, act) ? null : 'covered';
}

/** Inside a scrolled box, a field may lie behind its edge now and still be reached by scrolling. */
function scrollsAway(element: HTMLElement): boolean {
  const rect = element.getBoundingClientRect();
  for (let e = element.parentElement; e; e = e.parentElement) {
    if (e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1) continue;
    if (getComputedStyle(e).overflow === 'visible') continue;
    const box = e.getBoundingClientRect();
    if (rect.top < box.top || rect.bottom > box.bottom || rect.left < box.left || rect.right > box.right)
      return true;
  }
  return false;
}

/** Opacity multiplies down the tree; `checkVisibility` only knows exactly 0. */
function transparent(element: HTMLElement): boolean {
  let opacity = 1;
  for (
    let e: Element | null = element;
    e;
    e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null
  ) {
    opacity *= Number(getComputedStyle(e).opacity);
    if (opacity < 0.3) return true;
  }
  return false;
}

/**
 * Is the element, a part of it, or its label what lies on top at its place? Asked in every root and frame around
 * it, since something may lie over a whole component or frame. What is out of view in an outer frame is believed
 * unless `act`.
 */
function hit(element: HTMLElement, rect: DOMRect, act: boolean): boolean {
  const y = rect.top + rect.height / 2;
  // Its middle, or both ends when a floating caption lies over the middle.
  const edge = Math.min(8, rect.width / 4);
  return (
    onTop(element, rect.left + rect.width / 2, y, act) ||
    (onTop(element, rect.left + edge, y, act) && onTop(element, rect.right - edge, y, act))
  );
}

function onTop(element: Element, x: number, y: number, act: boolean): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  if (!top || !lies(top, element)) return false;
  if ('host' in root) return onTop(root.host, x, y, act);
  const view = root.defaultView;
  const frame = view === null ? null : frameOf(view);
  if (!frame) return true;
  const outer = frame.ownerDocument.defaultView;
  const box = frame.getBoundingClientRect();
  const left = x + box.left + frame.clientLeft;
  const above = y + box.top + frame.clientTop;
  if (!act && outer && (left < 0 || above < 0 || left >= outer.innerWidth || above >= outer.innerHeight))
    return true;
  return onTop(frame, left, above, act);
}

function lies(top: Element, element: Element): boolean {
  if (top === element || element.contains(top)) return true;
  const label = top.closest('label');
  return label !== null && (label.contains(element) || label.control === element);
}

/** The frame element around a document of the same origin. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
