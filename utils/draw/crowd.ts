import { flatParent } from './box.ts';
import { area, type Box, dock, inflate, intersect, ringGap, type Size } from './geometry.ts';
import { type Berth, beside, fits, type Side } from './place.ts';

/** What it is worth that the card stands beside the control and points at it, in words it may cover for that. */
const besideIsWorth = 3;

/** How far off the control the card is tried, and in which steps; what each px of it is worth in words. */
const farthest = 240;
const stride = 16;
const farIsWorse = 0.01;
/** What a side without room costs. */
const noRoom = 1000;
/** What is left free around the card, px: words that it touches are hard to read. */
const clear = 6;

/** How large the surroundings may be that are weighed, in elements; what is farther away matters less. */
const most = 120;
/** What tells a person what the control is about. */
const titles = 'h1,h2,h3,h4,h5,h6,label,legend,[role=heading]';
const handles = 'button,input,select,textarea,a[href],[role=button],[role=switch],[role=radio],[role=link]';

/** Something near the control that the card should rather not cover. */
interface Thing extends Box {
  weight: number;
}

/**
 * The words and the things to press around a control: those of its farthest ancestor that is still small. (Asking
 * the page what is under each point of the card, by `elementFromPoint`, cost 7 ms and more on 6,000 elements.)
 */
export function surroundings(control: Element): Thing[] {
  let scope = control;
  for (let up = flatParent(scope); up && up.getElementsByTagName('*').length <= most; up = flatParent(up)) {
    scope = up;
  }
  const document = control.ownerDocument;
  const range = document.createRange();
  const things: Thing[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (control.contains(node)) continue;
    const pressed = node instanceof Element ? node.matches(handles) : false;
    if (!pressed && (node.nodeType !== 3 || !node.nodeValue?.trim())) continue;
    if (pressed) range.selectNode(node);
    else range.selectNodeContents(node);
    const { x, y, width, height } = range.getBoundingClientRect();
    const weight = pressed || node.parentElement?.closest(titles) ? 3 : 1;
    if (width > 0 && height > 0) things.push({ x, y, width, height, weight });
  }
  return things;
}

/** How much of its surroundings a card at `box` would cover; twice as much for what is in the control's own line. */
function crowding(box: Box, things: readonly Thing[], control: Box): number {
  let sum = 0;
  for (const thing of things) {
    const middle = thing.y + thing.height / 2;
    const beside = middle >= control.y - ringGap && middle <= control.y + control.height + ringGap;
    sum += ((beside ? 2 : 1) * thing.weight * area(intersect(box, thing))) / area(thing);
  }
  return sum;
}

/**
 * Where around a control the card may stand, in the order in which it should try: on each side as far off as it covers
 * least, those with room first, and of these the one that covers least (a weighing, not a proof); none, where the card covers far
 * less in a corner of the window. All in px of the viewport; `things` come from `surroundings`.
 */
export function berthsByRoom(
  target: Box,
  things: readonly Thing[],
  card: Size,
  viewport: Size,
  dir: 'ltr' | 'rtl',
): Berth[] {
  const ring = inflate(target, ringGap);
  const inLine: Side[] = dir === 'ltr' ? ['right', 'left'] : ['left', 'right'];
  const costAt = (spot: { x: number; y: number }) =>
    crowding(inflate({ ...spot, ...card }, clear), things, target);
  const weighed = [...inLine, 'bottom' as const, 'top' as const].map((side, at) => {
    let best = { side, away: 0, cost: noRoom + at };
    for (let away = 0; away <= farthest; away += stride) {
      const spot = beside({ side, away }, ring, card, viewport);
      // Farther off it does not fit either, and what it would cover need not be weighed.
      if (!fits(spot, card, viewport)) break;
      const cost = costAt(spot) + away * farIsWorse + at * 0.5;
      if (cost < best.cost) best = { side, away, cost };
    }
    return best;
  });
  weighed.sort((a, b) => a.cost - b.cost);
  const { cost: least } = weighed[0] as (typeof weighed)[0];
  return least < noRoom && least > costAt(dock(card, viewport, dir, [ring])) + besideIsWorth ? [] : weighed;
}
