import { hidesItself } from './clobbered.ts';
import { frameRoot } from './frame-root.ts';
import { type Kind, kindOf, mayHost, sortOf } from './kind.ts';
import { onlyText } from './names.ts';
import { mayTell } from './tell.ts';
import { nearest, parentOf } from './tree.ts';

export type { Kind } from './kind.ts';

/** Something a person can press, choose or read a value from. */
export interface Item {
  element: Element;
  kind: Kind;
  /** Position in the walk; grows in document order, shadow trees before the light children they hold. */
  order: number;
  /** Its name, where one plain text is all there is (see onlyText). */
  name: string | null;
  /** Neither name nor id nor link holds anything that is listened for. Found out for those of a plain name only. */
  silent: boolean;
}

/** Whether a text may say something that matters; false is certain (labels/sieve.ts). */
export interface Listener {
  /** To the names of what can be pressed. */
  pressed(text: string): boolean;
  /** To what is only to be read. */
  read(text: string): boolean;
}

/** A text node outside links and buttons, whose text is their name. */
export interface TextBit {
  node: Text;
  parent: Element;
  /** Its parent holds nothing else. */
  only: boolean;
  /** Its parent is markup inside a line. */
  inline: boolean;
  order: number;
  /** In a line by itself, in which nothing that is listened for is said. */
  silent: boolean;
}

export interface Walk {
  items: Item[];
  texts: TextBit[];
  /** Elements that announce themselves as dialogs, visible or not. */
  dialogs: Element[];
  headings: Element[];
  /** The page's header regions, where the account stands. */
  banners: Element[];
  /** Progress rings and bars. */
  busy: Element[];
  /** Neither shadow trees nor frames were met: the document's own look-ups see everything. */
  oneTree: boolean;
  /** Open shadow roots and frames' documents that were entered: changes in them are told to no observer outside. */
  inner: (ShadowRoot | Document)[];
  /** What holds a single letter and nothing else in its text: an app password may stand in boxes of one each. */
  letters: Element[];
  /** Elements passed. */
  count: number;
  /** The walk ended early: what was not found may still be there. */
  cut: boolean;
}

/** Bounds that keep the guest on the page's main thread short, whatever the page does. */
const most = { elements: 250_000, items: 20_000, texts: 40_000, depth: 1_000, frames: 20, milliseconds: 400 };

/** What others wrote, and the names that the person gave to folders. Rows outside a grid are those of a table of settings. */
const contentRoles = new Set('option grid treegrid article document feed textbox log treeitem'.split(' '));
const dialogRoles = new Set(['dialog', 'alertdialog']);

/** Inside a message or a row of the message list, where no dialog stands between: the walk skips it on Outlook's pages. */
export function isContent(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType !== 1) continue;
    const role = (at as Element).getAttribute('role');
    if (role === null) continue;
    if (dialogRoles.has(role)) return false;
    if (contentRoles.has(role)) return true;
  }
  return false;
}

interface State extends Walk {
  listener: Listener;
  order: number;
  frames: number;
  /** Elements passed that end a line of text, or may. */
  breaks: number;
  until: number;
  skipContent: boolean;
  /** A form hides what it is: nothing of the page can be relied on. */
  clobbered: boolean;
}

/**
 * One pass over the document, its open shadow roots and same-origin frames, in document order.
 * With `skipContent` the inside of messages and message rows (outside dialogs) is left out: it is what
 * others wrote, and may quote any label. Reads no layout. The walk listens as it goes: most of a page says nothing
 * that matters, and is not asked again for its names and lines.
 */
export function walkPage(document: Document, skipContent: boolean, listener: Listener): Walk {
  const state: State = {
    ...emptyWalk(),
    listener,
    order: 0,
    frames: 0,
    breaks: 0,
    until: performance.now() + most.milliseconds,
    skipContent,
    clobbered: false,
  };
  if (document.documentElement) visit(document.documentElement, state, false, false, 0);
  return state.clobbered ? { ...emptyWalk(), cut: true } : state;
}

const emptyWalk = (): Walk => ({
  items: [],
  texts: [],
  dialogs: [],
  headings: [],
  banners: [],
  busy: [],
  inner: [],
  letters: [],
  oneTree: true,
  count: 0,
  cut: false,
});

/** @param lone all that a plain block holds: a text in it is the block's whole line */
function visit(
  element: Element,
  state: State,
  inDialog: boolean,
  inName: boolean,
  depth: number,
  lone = false,
): void {
  if (state.cut) return;
  state.count++;
  if (state.count > most.elements || depth > most.depth) state.cut = true;
  const { items, texts, until } = state;
  if ((state.count & 1023) === 0)
    state.cut ||= items.length > most.items || texts.length > most.texts || performance.now() > until;
  const name = element.localName;
  if ((name === 'form' || typeof name !== 'string') && hidesItself(element)) {
    state.cut = state.clobbered = true;
    return;
  }
  const sort = sortOf(name);
  // Text around `small` is read as lines of their own (textOf).
  if (sort !== 'inline' || name === 'small') state.breaks++;
  if (sort === 'skipped') return;
  const order = state.order++;
  // One question instead of several: many have none (0.06 of a bare walk; a look-up by the browser of those meant, 0.25).
  const isMarked = element.hasAttributes();
  const role = isMarked ? element.getAttribute('role') : null;
  if (role !== null && state.skipContent && !inDialog && contentRoles.has(role)) {
    // What is put into a slot may stand in a dialog though none is above it in its own tree.
    if (state.oneTree || !nearest(element, (e) => state.dialogs.includes(e))) return;
    inDialog = true;
  }
  const kind = kindOf(element, sort, role, isMarked);
  if (kind) {
    const text =
      role === null &&
      (sort === 'link' || (kind === 'button' && name === 'button')) &&
      !(isMarked && isLabelled(element))
        ? onlyText(element)
        : null;
    const silent = text !== null && !state.listener.pressed(text) && !mayTell(element);
    items.push({ element, kind, order, name: text, silent });
    // One text and nothing else: nothing is left to be visited.
    if (text !== null) return;
  }
  if (role !== null) {
    if (dialogRoles.has(role)) {
      state.dialogs.push(element);
      inDialog = true;
    } else if (role === 'heading') state.headings.push(element);
    else if (role === 'banner') state.banners.push(element);
    else if (role === 'progressbar') state.busy.push(element);
    else if (role === 'button' || role === 'link') inName = true;
  }
  switch (sort) {
    case 'link':
    case 'button':
      if (name !== 'summary') inName = true;
      break;
    case 'heading':
      if (role === null) state.headings.push(element);
      break;
    case 'header':
      if (role === null) state.banners.push(element);
      break;
    case 'dialog':
      if (role === null) {
        state.dialogs.push(element);
        inDialog = true;
      }
      break;
    case 'progress':
      if (role === null) state.busy.push(element);
      break;
    case 'frame': {
      const inner = frameRoot(element);
      state.oneTree = false;
      if (inner && state.frames++ < most.frames) {
        state.inner.push(inner.ownerDocument);
        visit(inner, state, inDialog, false, depth + 1);
      }
      return;
    }
    default:
  }
  // What is typed in it is the person's.
  if (sort === 'textarea') return;
  const inline = sort === 'inline';
  const shadow = mayHost.has(sort) ? element.shadowRoot : null;
  if (shadow) {
    state.breaks++;
    state.oneTree = false;
    state.inner.push(shadow);
    visitChildren(shadow, state, inDialog, inName, depth, element, false, inline);
  }
  // Of inline markup only a line of its own is told to be silent: what stands beside it may end its words.
  const line = shadow === null && (!inline || lone);
  const before = texts.length;
  const { count, breaks } = state;
  visitChildren(element, state, inDialog, inName, depth, element, line, inline);
  // Pieces of one line (blocks.ts): what the whole of it does not say, none of them says.
  const pieces = state.count - count;
  if (line && !inline && breaks === state.breaks && pieces > 0 && pieces <= mostPieces && name !== 'body')
    hush(element, state, before);
}

/** Marks the texts of a line, from the given one on, where the line as a whole says nothing. */
function hush(line: Element, { texts, listener }: State, from: number): void {
  if (texts[texts.length - 1]?.silent !== false || texts.length === from) return;
  const said = line.textContent;
  if (said.length > longestLine || listener.read(said)) return;
  for (let i = from; i < texts.length; i++) (texts[i] as TextBit).silent = true;
}

/** Elements in a line and its letters, up to which it is surely read as one (blocks.ts). */
const mostPieces = 6;
const longestLine = 300;

/** Takes its name from elsewhere than from what it holds. */
const isLabelled = (element: Element): boolean =>
  element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');

/** Indentation between elements; a long run of anything is looked at as text. */
const blank = (data: string): boolean => {
  if (data.length >= 60) return false;
  const first = data.charCodeAt(0);
  return (first <= 32 || first >= 160) && data.trim() === '';
};

/** One sign that is a word of Chinese, Japanese or Korean ("on"). */
const isWord = (sign: string): boolean => sign >= '\u3400' && sign < '\ud800';

function visitChildren(
  parent: Node,
  state: State,
  inDialog: boolean,
  inName: boolean,
  depth: number,
  element: Element,
  line: boolean,
  inline: boolean,
): void {
  const first = parent.firstChild;
  let next = first;
  for (let node = first; node; node = next) {
    next = node.nextSibling;
    const type = node.nodeType;
    if (type === 1) {
      const lone = line && !inline && node === first && next === null;
      visit(node as Element, state, inDialog, inName, depth + 1, lone);
    } else if (type === 3 && !inName) {
      const { data } = node as Text;
      if (data.length < 2 && !isWord(data)) {
        if (data > ' ') state.letters.push(element);
        continue;
      }
      if (blank(data)) continue;
      const light = parent === element;
      const only = light ? node === first && next === null : element.firstChild === element.lastChild;
      const silent = only && light && line && !state.listener.read(data);
      state.texts.push({ node: node as Text, parent: element, only, inline, order: state.order++, silent });
    }
    if (state.cut) return;
  }
}
