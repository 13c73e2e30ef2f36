import type { Box, Size } from './geometry.ts';
import { edgeGap, inflate, ringGap } from './geometry.ts';

export type Side = 'right' | 'left' | 'bottom' | 'top';

/** Points probed across and down a place where the card could stand. */
const across = 5;
const down = 5;
const handles =
  'button,input,select,textarea,a[href],label,summary,[role=button],[role=switch],[role=radio],[role=link]';

function hasText(element: Element): boolean {
  for (const node of element.childNodes) if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  return false;
}

/**
 * How much a card at `box` would cover: words count 1, things to press 3, twice that in the control's own line
 * (the words beside a switch are what tells it from the next one). A weighing, not a proof: it only decides
 * between sides that all have room.
 */
function crowding(document: Document, host: Element, box: Box, line: { from: number; to: number }): number {
  let sum = 0;
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < down; j++) {
      const x = box.x + ((i + 0.5) / across) * box.width;
      const y = box.y + ((j + 0.5) / down) * box.height;
      const hit = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (!hit) continue;
      const weight = hit.closest(handles) ? 3 : hasText(hit) ? 1 : 0;
      sum += y >= line.from && y <= line.to ? 2 * weight : weight;
    }
  }
  return sum;
}

/** The sides of a control in the order in which the card should try them. All in px of the viewport. */
export function sidesByRoom(
  document: Document,
  host: Element,
  target: Box,
  card: Size,
  viewport: Size,
  dir: 'ltr' | 'rtl',
): Side[] {
  const ring = inflate(target, ringGap + edgeGap);
  const order: Side[] =
    dir === 'ltr' ? ['right', 'left', 'bottom', 'top'] : ['left', 'right', 'bottom', 'top'];
  const line = { from: target.y, to: target.y + target.height };
  const middle = target.y + target.height / 2 - card.height / 2;
  const y = Math.max(edgeGap, Math.min(middle, viewport.height - card.height - edgeGap));
  const x = Math.max(
    edgeGap,
    Math.min(target.x + target.width / 2 - card.width / 2, viewport.width - card.width - edgeGap),
  );
  const spots: Record<Side, { x: number; y: number }> = {
    right: { x: ring.x + ring.width, y },
    left: { x: ring.x - card.width, y },
    bottom: { x, y: ring.y + ring.height },
    top: { x, y: ring.y - card.height },
  };
  const fits = (side: Side) => {
    const at = spots[side];
    return (
      at.x >= 0 && at.y >= 0 && at.x + card.width <= viewport.width && at.y + card.height <= viewport.height
    );
  };
  const cost = new Map(
    order.map((side, at): [Side, number] => [
      side,
      fits(side) ? crowding(document, host, { ...spots[side], ...card }, line) + at * 0.5 : 1000 + at,
    ]),
  );
  return order.sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
}
