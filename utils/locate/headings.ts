import type { Block } from './blocks.ts';
import { parentOf } from './tree.ts';

/** The heading that an element is, or stands in a few steps below. */
export function headingOf(element: Element, headings: Set<Element>): Element | null {
  for (let at: Element | null = element, i = 0; at && i < 4; at = parentOf(at), i++)
    if (headings.has(at)) return at;
  return null;
}

/** A short line set off by weight or size reads as a heading whatever its tag. */
export function prominent(block: Block): boolean {
  if (block.text.length > 60 || !/\p{L}/u.test(block.text)) return false;
  if (/^(a|button|label|option|li)$/.test(block.element.localName)) return false;
  const style = block.element.ownerDocument.defaultView?.getComputedStyle(block.element);
  return style ? Number(style.fontWeight) >= 600 || Number.parseFloat(style.fontSize) >= 18 : false;
}
