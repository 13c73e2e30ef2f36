/**
 * Is the element, a part of it, or its label what lies on top at its place? Asked in every root and frame around
 * it, since something may lie over a whole component or frame. What is out of view in an outer frame is believed
 * unless `act`.
 */
export function hit(element: HTMLElement, rect: DOMRect, act: boolean): boolean {
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
export function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
