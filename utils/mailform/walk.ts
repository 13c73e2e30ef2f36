/**
 * One walk over a document, its open shadow roots and same-origin frames: controls, buttons and texts in
 * document order. `gap` is the depth of the deepest element that holds both an item and the one before it;
 * the least gap between two items is therefore the depth of their common ancestor, and everything about
 * "which text belongs to which control" follows from these numbers without touching the page again.
 */
export type ControlKind = 'text' | 'select' | 'checkbox' | 'switch' | 'radios' | 'combobox';
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

export interface ControlItem {
  kind: 'control';
  gap: number;
  element: HTMLElement;
  control: ControlKind;
  /** The single radios of a group, native or ARIA. */
  radios: HTMLElement[];
  /** The label element that wraps it. */
  wrapper: LabelItem | null;
  /** Name attributes of web components around it, in whose shadow root it lives. */
  hostNames: string;
}
export interface ButtonItem {
  kind: 'button';
  gap: number;
  element: HTMLElement;
}
export interface TextItem {
  kind: 'text';
  gap: number;
  text: string;
  /** 1-6 for h1-h6, 1 for a caption of the page, 6 for legends and summaries, 0 for plain text. */
  level: number;
  label: LabelItem | null;
  cell: Element | null;
}
export interface LabelItem {
  element: HTMLLabelElement;
  for: string | null;
  root: Node;
  text: string;
  /** Controls inside it. */
  holds: ControlItem[];
}
export type Item = ControlItem | ButtonItem | TextItem;

export interface Walk {
  items: Item[];
  labels: LabelItem[];
  /** First element with an id in its root, for controls only. */
  ids: Map<Node, Map<string, ControlItem>>;
  /** Origin or address of frames that could not be entered. */
  foreignFrames: HTMLIFrameElement[];
  /** True when a bound was reached and the rest of the page was not read. */
  cut: boolean;
}

/** Opens a closed shadow root (`chrome.dom.openOrClosedShadowRoot`, or Firefox's element property). */
export type OpenRoot = (element: HTMLElement) => ShadowRoot | null;

const maxElements = 60_000;
const maxControls = 6_000;
const maxTexts = 30_000;
const maxText = 240;
const maxDepth = 900;

const headings: Record<string, number> = {
  H1: 1,
  H2: 2,
  H3: 3,
  H4: 4,
  H5: 5,
  H6: 6,
  LEGEND: 6,
  SUMMARY: 6,
  CAPTION: 6,
};
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'OPTION',
  'OPTGROUP',
  'DATALIST',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
  'svg',
  'math',
]);
const textTypes = new Set(['text', 'email', 'password', 'number', 'url', 'tel', 'search', '']);

interface Context {
  depth: number;
  level: number;
  label: LabelItem | null;
  cell: Element | null;
  /** Inside a radio group: texts are names of options. */
  group: ControlItem | null;
  hostNames: string;
  root: Node;
}

/** The context of an element's children. Written out: one is made for every element of the page. */
function inside(
  at: Context,
  level: number,
  label: LabelItem | null,
  cell: Element | null,
  group: ControlItem | null,
): Context {
  return { depth: at.depth + 1, level, label, cell, group, hostNames: at.hostNames, root: at.root };
}

/** The walk; bounded in elements, controls, texts and depth. Never writes to the page. */
export function walk(document: Document, openRoot: OpenRoot = (e) => e.shadowRoot): Walk {
  const result: Walk = { items: [], labels: [], ids: new Map(), foreignFrames: [], cut: false };
  const { items, labels } = result;
  let low = 0;
  let elements = 0;
  let controls = 0;
  let texts = 0;
  const radios = new Map<string, ControlItem>();
  let rootNumber = 0;

  const push = <T extends Item>(item: T): T => {
    items.push(item);
    low = 1e9;
    return item;
  };

  const addControl = (element: HTMLElement, control: ControlKind, at: Context): ControlItem => {
    const item = push<ControlItem>({
      kind: 'control',
      gap: Math.min(low, at.depth),
      element,
      control,
      radios: [],
      wrapper: at.label,
      hostNames: at.hostNames,
    });
    if (at.label) at.label.holds.push(item);
    remember(element.id, item, at.root);
    controls++;
    return item;
  };
  const remember = (id: string, item: ControlItem, root: Node): void => {
    if (id === '') return;
    let map = result.ids.get(root);
    if (!map) {
      map = new Map();
      result.ids.set(root, map);
    }
    if (!map.has(id)) map.set(id, item);
  };

  const visit = (start: Node, from: Context): void => {
    const number = rootNumber++;
    const stack: Context[] = [];
    let node: Node | null = start.firstChild;
    let at: Context = from;
    while (node) {
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        const text = data.length > maxText ? data.slice(0, maxText).trim() : data.trim();
        if (text !== '') {
          if (texts < maxTexts) {
            texts++;
            if (at.label) at.label.text += (at.label.text === '' ? '' : ' ') + text;
            if (!at.group)
              push<TextItem>({
                kind: 'text',
                gap: Math.min(low, at.depth),
                text,
                level: at.level,
                label: at.label,
                cell: at.cell,
              });
          }
        }
      } else if (node.nodeType === 1) {
        const element = node as HTMLElement;
        if (++elements > maxElements || controls > maxControls) {
          result.cut = true;
          return;
        }
        const next = enter(element, at, number);
        if (next && stack.length < maxDepth) {
          stack.push(at);
          at = next;
          const first: Node | null = element.firstChild;
          if (first) {
            node = first;
            continue;
          }
          at = stack.pop() as Context;
          if (at.depth < low) low = at.depth;
        }
      }
      while (node && !node.nextSibling) {
        const parent: Node | null = node.parentNode;
        if (!parent || parent === start || stack.length === 0) {
          node = null;
          break;
        }
        at = stack.pop() as Context;
        if (at.depth < low) low = at.depth;
        node = parent;
      }
      if (node) node = node.nextSibling;
    }
  };

  /** What an element is; returns the context for its children, or null when they are not read. */
  const enter = (element: HTMLElement, at: Context, number: number): Context | null => {
    const tag = element.tagName;
    if (skipped.has(tag)) return null;
    if (element.hidden && element.hasAttribute('hidden')) return null;
    switch (tag) {
      case 'INPUT': {
        const input = element as HTMLInputElement;
        const type = input.type;
        if (element.getAttribute('role') === 'combobox' && textTypes.has(type)) {
          addControl(element, 'combobox', at);
          return null;
        }
        if (textTypes.has(type)) addControl(element, 'text', at);
        else if (type === 'checkbox')
          addControl(element, element.getAttribute('role') === 'switch' ? 'switch' : 'checkbox', at);
        else if (type === 'radio') {
          const key = `${number}:${input.form ? formNumber(input.form) : 0}:${input.name}`;
          const group = at.group ?? (input.name === '' ? undefined : radios.get(key));
          if (group) {
            group.radios.push(element);
            remember(element.id, group, at.root);
            if (at.label) at.label.holds.push(group);
          } else {
            const item = addControl(element, 'radios', at);
            item.radios.push(element);
            if (input.name !== '') radios.set(key, item);
          }
        } else if (type === 'submit' || type === 'button')
          push<ButtonItem>({ kind: 'button', gap: Math.min(low, at.depth), element });
        return null;
      }
      case 'TEXTAREA':
        addControl(element, 'text', at);
        return null;
      case 'SELECT':
        addControl(element, 'select', at);
        return null;
      case 'LABEL': {
        const label: LabelItem = {
          element: element as HTMLLabelElement,
          for: element.getAttribute('for'),
          root: at.root,
          text: '',
          holds: [],
        };
        labels.push(label);
        return inside(at, at.level, label, at.cell, at.group);
      }
      case 'IFRAME':
      case 'FRAME': {
        const frame = element as HTMLIFrameElement;
        let inner: Document | null = null;
        try {
          inner = frame.contentDocument;
        } catch {
          inner = null;
        }
        if (inner?.documentElement) visit(inner, { ...at, depth: at.depth + 1, root: inner, label: null });
        else if (frame.src !== '') result.foreignFrames.push(frame);
        return null;
      }
      default:
    }
    // Outlined fields repeat their caption in a hidden legend, icons carry ligature names.
    if (element.ariaHidden === 'true' && element.querySelector('input, select, textarea') === null)
      return null;
    const role = element.getAttribute('role');
    if (role !== null) {
      switch (role) {
        case 'combobox':
          addControl(element, 'combobox', at);
          // A wrapper with a real input inside is one control; its text is its value.
          return null;
        case 'switch':
          addControl(element, 'switch', at);
          return null;
        case 'checkbox':
          addControl(element, 'checkbox', at);
          return null;
        case 'radiogroup': {
          const item = addControl(element, 'radios', at);
          return inside(at, at.level, null, at.cell, item);
        }
        case 'radio':
          if (at.group) at.group.radios.push(element);
          return null;
        case 'button':
          push<ButtonItem>({ kind: 'button', gap: Math.min(low, at.depth), element });
          return null;
        case 'listbox':
        case 'option':
        case 'menu':
        case 'tooltip':
          return null;
        case 'heading':
          return inside(at, Number(element.getAttribute('aria-level')) || 2, at.label, at.cell, at.group);
        default:
      }
    }
    if (tag === 'BUTTON') {
      if (element.getAttribute('aria-haspopup') === 'listbox') addControl(element, 'combobox', at);
      else push<ButtonItem>({ kind: 'button', gap: Math.min(low, at.depth), element });
      return null;
    }
    const level = headings[tag] ?? at.level;
    const cell = tag === 'TD' || tag === 'TH' ? element : at.cell;
    if (tag.includes('-')) {
      const shadow = openRoot(element);
      if (shadow) {
        const names =
          `${at.hostNames} ${element.getAttribute('name') ?? ''} ${element.getAttribute('formcontrolname') ?? ''} ${element.getAttribute('label') ?? ''}`.trim();
        visit(shadow, { ...at, depth: at.depth + 1, hostNames: names, root: shadow });
        if (at.depth < low) low = at.depth;
      }
    } else if (element.shadowRoot) {
      visit(element.shadowRoot, { ...at, depth: at.depth + 1, root: element.shadowRoot });
      if (at.depth < low) low = at.depth;
    }
    return inside(at, level, at.label, cell, at.group);
  };

  const forms = new Map<HTMLFormElement, number>();
  const formNumber = (form: HTMLFormElement): number => {
    const n = forms.get(form) ?? forms.size + 1;
    forms.set(form, n);
    return n;
  };

  visit(document, {
    depth: 0,
    level: 0,
    label: null,
    cell: null,
    group: null,
    hostNames: '',
    root: document,
  });
  return result;
}
