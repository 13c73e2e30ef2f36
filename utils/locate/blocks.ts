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
  for (const { node, parent, order, only } of texts) {
    if (parent === last) continue;
    const { data } = node;
    if (data.length > 300 || (data.length < 60 && data.trim() === '')) continue;
    const element: Element = only && !inline.has(parent.localName) ? parent : carrier(parent);
    if (element === last) continue;
    last = element;
    const text: string = only && element === parent ? data : textOf(element, 301);
    if (text.length <= 300) blocks.push({ element, order, text, reading: reader.read(text) });
    else if (data.length > 2) blocks.push({ element: parent, order, text: data, reading: reader.read(data) });
  }
  return blocks;
}

/** Does a block say anything that the tables know? */
export const speaks = (block: { reading: Reading }): boolean =>
  block.reading.words.size > 0 || block.reading.labels.size > 0;

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
