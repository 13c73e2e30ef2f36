import type { Reader, Reading } from '../labels/read.ts';
import { parentOf, textOf } from './tree.ts';
import type { TextBit } from './walk.ts';

/** A piece of text as a person reads it: one heading, line or paragraph, however many elements it is split over. */
export interface Block {
  element: Element;
  order: number;
  text: string;
  reading: Reading;
}

const inline = new Set([
  'span',
  'b',
  'i',
  'strong',
  'em',
  'u',
  'font',
  'bdi',
  'bdo',
  'small',
  'mark',
  'wbr',
  'abbr',
  'ins',
  'q',
  'sub',
  'sup',
  'tt',
  's',
  'kbd',
]);

/** Joins text nodes into the blocks they are read as. Blocks longer than 300 characters are prose and left out. */
export function blocksOf(texts: TextBit[], reader: Reader): Block[] {
  const blocks: Block[] = [];
  let last: Element | null = null;
  for (const bit of texts) {
    if (bit.node.length > 300 || !/\S/.test(bit.node.data)) continue;
    const element = carrier(bit.parent);
    if (element === last) continue;
    last = element;
    const text = textOf(element, 301);
    if (text.length > 300) {
      if (bit.node.length < 3) continue;
      blocks.push({
        element: bit.parent,
        order: bit.order,
        text: bit.node.data,
        reading: reader.read(bit.node.data),
      });
    } else blocks.push({ element, order: bit.order, text, reading: reader.read(text) });
  }
  return blocks;
}

/** The element that a text is one line of: up through inline markup, as long as that is all there is. */
function carrier(parent: Element): Element {
  let at = parent;
  for (let i = 0; i < 6 && inline.has(at.localName); i++) {
    const up = parentOf(at);
    if (!up || up.localName === 'body' || hasBlockChild(up)) break;
    at = up;
  }
  return at;
}

function hasBlockChild(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!inline.has(child.localName)) return true;
  }
  return false;
}
