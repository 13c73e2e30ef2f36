import { hidesItself } from './clobbered.ts';
import { frameRoot } from './frame-root.ts';
import { isInline } from './inline.ts';
import { type Kind, kindOf, mayHost, sortOf } from './kind.ts';
import { longestName } from './names.ts';
import { mayTell } from './tell.ts';
import { parentOf } from './tree.ts';

export type { Kind } from './kind.ts';

/** Something a person can press, choose or read a value from. */
export interface Item {
  element: Element;
  kind: Kind;
  /** Position in the walk; grows in document order, shadow trees before the light children they hold. */
  order: number;
  /** Neither name nor id nor link holds anything that is listened for. Found out for the plainest links and buttons only. */
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
  order: number;
  /** A line by itself, in which nothing that is listened for is said. */
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
  /** Elements passed. */
  count: number;
  /** The walk ended early: what was not found may still be there. */
  cut: boolean;
}

/** Bounds that keep the guest on the page's main thread short, whatever the page does. */
const most = { elements: 250_000, items: 20_000, texts: 40_000, depth: 1_000, frames: 20, milliseconds: 400 };

/** What others wrote, and the names that the person gave to folders. */
const contentRoles = new Set([
  'option',
  'row',
  'article',
  'document',
  'feed',
  'textbox',
  'log',
  'gridcell',
  'treeitem',
]);
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
  /** Of the tree that is being walked. */
  clickable: ReadonlySet<Element>;
  order: number;
  frames: number;
  until: number;
  skipContent: boolean;
  /** A form hides what it is: nothing of the page can be relied on. */
  clobbered: boolean;
}

/**
 * One pass over the document, its open shadow roots and same-origin frames, in document order.
 * With `skipContent` the inside of messages and message rows (outside dialogs) is left out: it is what
 * others wrote, and may quote any label. Reads no layout. The walk listens as it goes: most of a page says nothing
 * that matters, and asking it again for its names and lines costs as much as the walk (1.4 bare walks for both).
 */
export function walkPage(document: Document, skipContent: boolean, listener: Listener): Walk {
  const state: State = {
    ...emptyWalk(),
    listener,
    order: 0,
    frames: 0,
    clickable: clickableIn(document),
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
  const tag = element.localName;
  if ((tag === 'form' || typeof tag !== 'string') && hidesItself(element)) {
    state.cut = state.clobbered = true;
    return;
  }
  const sort = sortOf(tag);
  if (sort === 'skipped') return;
  const order = state.order++;
  const role = element.getAttribute('role');
  if (role !== null && state.skipContent && !inDialog && contentRoles.has(role)) return;
  const kind = kindOf(element, sort, role, state.clickable);
  if (kind) {
    const silent = role === null && (sort === 'link' || sort === 'button') && isSilent(element, kind, state);
    state.items.push({ element, kind, order, silent });
    // One text and nothing else: nothing is left to be visited.
    if (silent) return;
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
      if (element.localName !== 'summary') inName = true;
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
        const outer = state.clickable;
        state.inner.push(inner.ownerDocument);
        state.clickable = clickableIn(inner.ownerDocument);
        visit(inner, state, inDialog, false, depth + 1);
        state.clickable = outer;
      }
      return;
    }
    default:
  }
  // What is typed in it is the person's.
  if (sort === 'textarea') return;
  const shadow = mayHost.has(sort) ? element.shadowRoot : null;
  if (shadow) {
    state.oneTree = false;
    const outer = state.clickable;
    state.inner.push(shadow);
    state.clickable = clickableIn(shadow);
    visitChildren(shadow, state, inDialog, inName, depth, element, false, false);
    state.clickable = outer;
  }
  const inline = isInline(tag);
  // Of inline markup only a line of its own is told to be silent: what stands beside it may end its words.
  visitChildren(
    element,
    state,
    inDialog,
    inName,
    depth,
    element,
    shadow === null && (!inline || lone),
    !inline,
  );
}

/**
 * Is this a link or button of one plain text, which is its whole name (see quickName), and does neither that nor its id
 * or address say anything?
 */
function isSilent(element: Element, kind: Kind, { listener }: State): boolean {
  const only = element.firstChild;
  if (only === null || only.nodeType !== 3 || only.nextSibling !== null) return false;
  if (kind !== 'link' && (kind !== 'button' || element.localName !== 'button')) return false;
  const { data } = only as Text;
  return (
    data.length < longestName &&
    !listener.pressed(data) &&
    element.getAttribute('aria-label') === null &&
    element.getAttribute('aria-labelledby') === null &&
    !mayTell(element)
  );
}

/** Bare elements of a tree that take the keyboard or a click; asked once a tree, not of each element. */
const clickableIn = (tree: ParentNode): ReadonlySet<Element> =>
  new Set(tree.querySelectorAll('[tabindex="0"],[onclick]'));

/** Indentation between elements; a long run of anything is looked at as text. */
const blank = (data: string): boolean => {
  if (data.length >= 60) return false;
  const first = data.charCodeAt(0);
  return (first <= 32 || first >= 160) && data.trim() === '';
};

function visitChildren(
  parent: Node,
  state: State,
  inDialog: boolean,
  inName: boolean,
  depth: number,
  element: Element,
  line: boolean,
  block: boolean,
): void {
  const first = parent.firstChild;
  for (let node = first; node; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === 1) {
      const lone = line && block && node === first && node.nextSibling === null;
      visit(node as Element, state, inDialog, inName, depth + 1, lone);
    } else if (type === 3 && !inName) {
      const { data } = node as Text;
      if (data.length < 2 || blank(data)) continue;
      const light = parent === element;
      const only = light
        ? node === first && node.nextSibling === null
        : element.firstChild === element.lastChild;
      const silent = only && light && line && !state.listener.read(data);
      state.texts.push({ node: node as Text, parent: element, only, order: state.order++, silent });
    }
    if (state.cut) return;
  }
}
