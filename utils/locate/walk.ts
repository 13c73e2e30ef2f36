/** What kind of thing a person can work with an element is. */
export type Kind = 'link' | 'button' | 'toggle' | 'radio' | 'group' | 'select' | 'input';

/** Something a person can press, choose or read a value from. */
export interface Item {
  element: Element;
  kind: Kind;
  /** Position in the walk; grows in document order, shadow trees before the light children they hold. */
  order: number;
}

/** A text node outside links and buttons, whose text is their name. */
export interface TextBit {
  node: Text;
  parent: Element;
  /** Its parent holds nothing else. */
  only: boolean;
  order: number;
}

export interface Walk {
  items: Item[];
  texts: TextBit[];
  /** Elements that announce themselves as dialogs, visible or not. */
  dialogs: Element[];
  headings: Element[];
  /** The page's header regions, where the account stands. */
  banners: Element[];
  /** Neither shadow trees nor frames were met: the document's own look-ups see everything. */
  oneTree: boolean;
  /** Elements passed. */
  count: number;
  /** The walk ended early: what was not found may still be there. */
  cut: boolean;
}

/** Bounds that keep the guest on the page's main thread short, whatever the page does. */
const most = { elements: 250_000, items: 20_000, texts: 40_000, depth: 1_000, frames: 20, milliseconds: 400 };

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'object',
  'canvas',
  'video',
  'audio',
  'math',
  'textarea',
]);
const kindByTag: Record<string, Kind> = { a: 'link', button: 'button', summary: 'button', select: 'select' };
const kindByRole: Record<string, Kind> = {
  button: 'button',
  link: 'link',
  menuitem: 'button',
  tab: 'button',
  treeitem: 'button',
  option: 'button',
  switch: 'toggle',
  checkbox: 'toggle',
  menuitemcheckbox: 'toggle',
  radio: 'radio',
  menuitemradio: 'radio',
  radiogroup: 'group',
};
/** Custom elements of the usual libraries (fluent-switch, md-checkbox) say what they are in their name. */
const kindBySuffix: [string, Kind][] = [
  ['-switch', 'toggle'],
  ['-toggle', 'toggle'],
  ['-checkbox', 'toggle'],
  ['-radio-group', 'group'],
  ['-radio', 'radio'],
  ['-button', 'button'],
  ['-link', 'link'],
  ['-anchor', 'link'],
];
const contentRoles = new Set(['option', 'row', 'article', 'document', 'feed', 'textbox', 'log', 'gridcell']);
const dialogRoles = new Set(['dialog', 'alertdialog']);

interface State extends Walk {
  order: number;
  frames: number;
  until: number;
  skipContent: boolean;
}

/**
 * One pass over the document, its open shadow roots and same-origin frames, in document order.
 * With `skipContent` the inside of messages and message rows (outside dialogs) is left out: it is what
 * others wrote, and may quote any label. Reads no layout.
 */
export function walkPage(document: Document, skipContent: boolean): Walk {
  const state: State = {
    items: [],
    texts: [],
    dialogs: [],
    headings: [],
    banners: [],
    oneTree: true,
    count: 0,
    cut: false,
    order: 0,
    frames: 0,
    until: performance.now() + most.milliseconds,
    skipContent,
  };
  const root = document.documentElement;
  if (root) visit(root, state, false, false, 0);
  return state;
}

function visit(element: Element, state: State, inDialog: boolean, inName: boolean, depth: number): void {
  if (state.cut) return;
  state.count++;
  if (state.count > most.elements || depth > most.depth) state.cut = true;
  if (state.items.length > most.items || state.texts.length > most.texts) state.cut = true;
  if ((state.count & 1023) === 0 && performance.now() > state.until) state.cut = true;
  const tag = element.localName;
  if (skipped.has(tag)) return;
  const order = state.order++;
  const role = element.getAttribute('role');
  const kind = kindOf(element, tag, role);
  if (role !== null && state.skipContent && !inDialog && contentRoles.has(role)) return;
  if (kind) state.items.push({ element, kind, order });
  if (role !== null) {
    if (dialogRoles.has(role)) {
      state.dialogs.push(element);
      inDialog = true;
    }
    if (role === 'heading') state.headings.push(element);
    else if (role === 'banner') state.banners.push(element);
  } else if (tag.length === 2 && tag.charCodeAt(0) === 104 && tag.charCodeAt(1) < 58)
    state.headings.push(element);
  else if (tag === 'legend') state.headings.push(element);
  else if (tag === 'header') state.banners.push(element);
  else if (tag === 'dialog') {
    state.dialogs.push(element);
    inDialog = true;
  } else if (tag === 'iframe' || tag === 'frame') {
    const inner = frameRoot(element);
    state.oneTree = false;
    if (inner && state.frames++ < most.frames) visit(inner, state, inDialog, false, depth + 1);
    return;
  }
  if (tag === 'a' || tag === 'button' || role === 'button' || role === 'link') inName = true;
  const shadow = element.shadowRoot;
  if (shadow) {
    state.oneTree = false;
    visitChildren(shadow, state, inDialog, inName, depth, element);
  }
  visitChildren(element, state, inDialog, inName, depth, element);
}

function visitChildren(
  parent: Node,
  state: State,
  inDialog: boolean,
  inName: boolean,
  depth: number,
  element: Element,
): void {
  const first = parent.firstChild;
  for (let node = first; node; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === 1) visit(node as Element, state, inDialog, inName, depth + 1);
    else if (type === 3 && !inName && (node as Text).length > 1) {
      const only =
        parent === element
          ? node === first && node.nextSibling === null
          : element.firstChild === element.lastChild;
      state.texts.push({ node: node as Text, parent: element, only, order: state.order++ });
    }
    if (state.cut) return;
  }
}

function kindOf(element: Element, tag: string, role: string | null): Kind | undefined {
  if (role !== null) {
    const kind = kindByRole[role];
    if (kind) return kind === 'button' && element.hasAttribute('aria-pressed') ? 'toggle' : kind;
  }
  if (tag === 'input') return kindOfInput((element as HTMLInputElement).type);
  if (tag === 'button') {
    return element.hasAttribute('aria-pressed') || element.hasAttribute('aria-checked') ? 'toggle' : 'button';
  }
  if (tag === 'fieldset') return 'group';
  const kind = kindByTag[tag];
  if (kind) return kind;
  if (tag.includes('-')) return kindBySuffix.find(([suffix]) => tag.endsWith(suffix))?.[1];
  // A bare element made clickable: no role, but it takes the keyboard or says so.
  if (role === null && (element.getAttribute('tabindex') === '0' || element.hasAttribute('onclick')))
    return 'button';
  return undefined;
}

function kindOfInput(type: string): Kind | undefined {
  switch (type) {
    case 'checkbox':
      return 'toggle';
    case 'radio':
      return 'radio';
    case 'submit':
    case 'button':
    case 'image':
    case 'reset':
      return 'button';
    case 'hidden':
    case 'password':
      return undefined;
    default:
      return 'input';
  }
}

/** The root element of a frame we may look into; null for a frame of another origin or one gone away. */
function frameRoot(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
