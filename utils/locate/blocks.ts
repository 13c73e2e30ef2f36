import type { Ear } from '../labels/ears.ts';
import type { Reader, Reading } from '../labels/read.ts';
import { isInline } from './kind.ts';
import { parentOf, textOf } from './tree.ts';
import type { TextBit } from './walk.ts';

/** A piece of text as a person reads it: one heading, line or paragraph, however many elements it is split over. */
export interface Block {
  readonly element: Element;
  readonly order: number;
  readonly text: string;
  /** Made when first asked for: most blocks of a page are never read. */
  readonly reading: Reading;
  /** False when it is certain to hold nothing that this ear listens for. */
  hears(ear: Ear): boolean;
}

class Line implements Block {
  readonly element: Element;
  readonly order: number;
  readonly text: string;
  readonly #reader: Reader;
  #reading: Reading | undefined;

  constructor(element: Element, order: number, text: string, reader: Reader) {
    this.element = element;
    this.order = order;
    this.text = text;
    this.#reader = reader;
  }
  get reading(): Reading {
    this.#reading ??= this.#reader.read(this.text);
    return this.#reading;
  }
  hears(ear: Ear): boolean {
    return this.#reader.hears(this.text, ear);
  }
}

/** Longer ones are prose and no block. */
const longest = 300;

/** Joins text nodes into the blocks they are read as, one after another as they are asked for. */
export function* blocksOf(texts: readonly TextBit[], reader: Reader, from = 0): Generator<Block, void> {
  let last: Element | null = null;
  for (let i = from; i < texts.length; i++) {
    const { node, parent, order, only, inline } = texts[i] as TextBit;
    if (parent === last) continue;
    const { data } = node;
    if (data.length > longest) continue;
    if (only && !inline) {
      last = parent;
      yield new Line(parent, order, data, reader);
      continue;
    }
    const element: Element = inline ? carrier(parent) : parent;
    if (element === last) continue;
    last = element;
    const text: string = only && element === parent ? data : textOf(element, longest + 1);
    if (text.length <= longest) yield new Line(element, order, text, reader);
    else if (data.length > 2) yield new Line(parent, order, data, reader);
  }
}

/** Does a block say anything that the tables know? */
export const speaks = (block: { reading: Reading }): boolean =>
  block.reading.words.size > 0 || block.reading.labels.size > 0;

/** The element that a text is one line of: up through inline markup, as long as that is all there is. */
function carrier(parent: Element): Element {
  let at = parent;
  for (let i = 0; i < 6 && isInline(at.localName); i++) {
    const up = parentOf(at);
    // A paragraph is one line, whatever links stand in it.
    if (!up || up.localName === 'body' || (up.localName !== 'p' && hasBlockChild(up))) break;
    at = up;
  }
  return at;
}

function hasBlockChild(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!isInline(child.localName)) return true;
  }
  return false;
}
