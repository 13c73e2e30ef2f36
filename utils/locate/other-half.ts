import { quickName } from './names.ts';
import type { Scan } from './page-scan.ts';
import { checkedOf, polarity } from './switch-state.ts';

/** Of two buttons side by side, On and Off, of which one is pressed, the other one: the pressed one changes nothing. */
export function otherHalf(scan: Scan, element: Element): Element | null {
  const [pressed, says] = [checkedOf(element), polarity(scan, quickName(element))];
  if (pressed === undefined || !says) return null;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  const isOther = (o: Element | null): boolean => {
    const its = o && checkedOf(o) === !pressed && polarity(scan, quickName(o));
    return Boolean(its) && its !== says;
  };
  return isOther(before) ? before : isOther(after) ? after : null;
}
