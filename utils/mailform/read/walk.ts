import type { Steps } from '../../in-turns.ts';
import { hidesItself } from '../../locate/clobbered.ts';
import type { ControlKind } from '../seen.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import type { ControlItem, Item, LabelItem, TextItem, Walk } from './items.ts';
import { groups, type Kind, kindOf, textTypes } from './kinds.ts';

/** Opens a closed shadow root (`chrome.dom.openOrClosedShadowRoot`, or Firefox's element property). */
export type OpenRoot = (element: HTMLElement) => ShadowRoot | null;

const maxElements = 60_000;
const maxControls = 6_000;
const maxTexts = 30_000;
const maxText = 240;
const maxDepth = 900;
/** Elements other than custom ones that are asked for a closed root: each is a call into the browser. */
const maxAsked = 3_000;
/** Elements entered in one step. */
const perStep = 64;

const fields = 'input, select, textarea';
/** A link that leads nowhere does something on its page. */
const actionLink = /^#?$|^javascript:/i;

/** A header cell over the whole width of a table is the heading of the rows below it. */
const spansTable = (cell: HTMLTableCellElement): boolean =>
  cell.colSpan > 1 && cell.parentElement?.childElementCount === 1;

/** What holds for all that is inside an element; made anew only where something of it changes. */
interface Context {
  /** Level of the heading around, 0 for none. */
  level: number;
  label: LabelItem | null;
  /** Inside a radio group: texts are names of options. */
  group: ControlItem | null;
  /** The form around, also from outside of shadow roots. */
  form: Element | null;
  hostNames: string;
  root: Node;
}

/** Another tree that stands in an element: its shadow root, or the document of a frame. */
interface Inner {
  root: Node;
  at: Context;
  /** The element goes on behind it, as one with a shadow root does: that comes back to the element's own depth. */
  goesOn: boolean;
}

/**
 * One walk over a document, its shadow roots and same-origin frames: controls, buttons and texts in document order
 * (see items.ts). Bounded in elements, controls, texts and depth. Never writes to the page. All parts of a walk change the same
 * result, hence its length.
 *
 * @param onRoot told of each document and shadow root before it is read
 */
export function* walk(
  document: Document,
  openRoot: OpenRoot = (e) => e.shadowRoot,
  onRoot: (root: Node) => void = () => undefined,
): Steps<Walk> {
  const walker = new Walker(openRoot, onRoot);
  yield* walker.visit(document, 0, {
    level: 0,
    label: null,
    group: null,
    form: null,
    hostNames: '',
    root: document,
  });
  if (!walker.clobbered) return walker.result;
  return { items: [], labels: [], ids: new Map(), foreignFrames: [], cut: true };
}

class Walker {
  readonly result: Walk = { items: [], labels: [], ids: new Map(), foreignFrames: [], cut: false };
  /** A form hides what it is: nothing of the page can be relied on. */
  clobbered = false;
  /** Of the node that is looked at. */
  private depth = 0;
  /** The least depth passed since the last item. */
  private low = 0;
  private elements = 0;
  private controls = 0;
  private texts = 0;
  private asked = 0;
  private roots = 0;
  private readonly radios = new Map<string, ControlItem>();
  private readonly forms = new Map<HTMLFormElement, number>();
  /** What stands in the element entered last, and is read next. */
  private inner: Inner | null = null;

  constructor(
    private readonly openRoot: OpenRoot,
    private readonly onRoot: (root: Node) => void,
  ) {}

  *visit(start: Node, from: number, outer: Context): Steps<void> {
    this.onRoot(start);
    const number = this.roots++;
    const stack: Context[] = [];
    let node: Node | null = start.firstChild;
    let at: Context = outer;
    this.depth = from;
    while (node) {
      const type = node.nodeType;
      if (type === 3) this.text(node as Text, at);
      else if (type === 1) {
        if (++this.elements > maxElements || this.controls > maxControls) {
          this.result.cut = true;
          return;
        }
        if (this.elements % perStep === 0) yield;
        const next = this.enter(node as HTMLElement, at, number);
        if (this.inner) yield* this.inside(this.inner);
        if (next && stack.length < maxDepth) {
          const first: Node | null = node.firstChild;
          if (first) {
            stack.push(at);
            at = next;
            this.depth++;
            node = first;
            continue;
          }
          if (this.depth < this.low) this.low = this.depth;
        }
      }
      // Each question to a node is a call into the browser: none is asked twice.
      let following: Node | null = node.nextSibling;
      while (!following) {
        const parent: Node | null = node.parentNode;
        if (!parent || parent === start || stack.length === 0) break;
        at = stack.pop() as Context;
        this.depth--;
        if (this.depth < this.low) this.low = this.depth;
        node = parent;
        following = node.nextSibling;
      }
      node = following;
    }
  }

  private push<T extends Item>(item: T): T {
    this.result.items.push(item);
    this.low = 1e9;
    return item;
  }

  /** Depth of the deepest element around both the item before and what is looked at. */
  private get gap(): number {
    return this.low < this.depth ? this.low : this.depth;
  }

  private text(node: Text, at: Context): void {
    const { data } = node;
    const text = data.length > maxText ? data.slice(0, maxText).trim() : data.trim();
    if (text === '' || this.texts >= maxTexts) return;
    this.texts++;
    if (at.label) at.label.text += (at.label.text === '' ? '' : ' ') + text;
    if (at.group) return;
    this.push<TextItem>({ kind: 'text', gap: this.gap, text, level: at.level, label: at.label });
  }

  /** A group that is named by ARIA alone: its name stands over what is in it, like a heading. */
  private groupName(element: HTMLElement, at: Context): void {
    const named = element.getAttribute('aria-label')?.trim();
    const by = named ? null : element.getAttribute('aria-labelledby');
    const heading = by ? (at.root as Document).getElementById?.(by) : null;
    // A heading inside is met by itself.
    const text = named || (heading && !element.contains(heading) ? heading.textContent?.trim() : '');
    if (!text) return;
    this.title(text);
    // It stands in the group, not beside it.
    this.low = this.depth + 1;
  }

  private title(text: string): void {
    this.push<TextItem>({
      kind: 'text',
      gap: this.gap,
      text: text.slice(0, maxText),
      level: 6,
      label: null,
    });
  }

  private button(element: HTMLElement, at: Context): null {
    // What folds a section away is its heading.
    const folds = element.getAttribute('aria-expanded') !== null && !element.hasAttribute('aria-haspopup');
    const text = folds ? element.textContent?.trim() : '';
    const heads = text !== undefined && text !== '' && text.length < 80;
    if (heads) this.title(text);
    this.push({ kind: 'button', gap: this.gap, element, form: at.form });
    if (heads) this.low = this.depth;
    return null;
  }

  private control(
    element: HTMLElement,
    control: ControlKind,
    at: Context,
    attributes = attributesOf(element),
  ): ControlItem {
    const item = this.push<ControlItem>({
      kind: 'control',
      gap: this.gap,
      element,
      control,
      attributes,
      radios: [],
      hostNames: at.hostNames,
      form: at.form,
    });
    if (at.label) at.label.holds.push(item);
    this.remember(attributes.id, item, at.root);
    this.controls++;
    return item;
  }

  private remember(id: string, item: ControlItem, root: Node): void {
    if (id === '') return;
    let map = this.result.ids.get(root);
    if (!map) {
      map = new Map();
      this.result.ids.set(root, map);
    }
    if (!map.has(id)) map.set(id, item);
  }

  /** What an element is; returns the context for its children, or null when they are not read. */
  private enter(element: HTMLElement, at: Context, number: number): Context | null {
    const tag = element.tagName;
    const kind = kindOf(tag);
    if (kind.is === 'skip') return null;
    if ((kind.is === 'form' || typeof tag !== 'string') && hidesItself(element)) {
      this.clobbered = true;
      return null;
    }
    if (kind.is === 'input') return this.input(element as HTMLInputElement, at, number);
    const attributed = element.hasAttributes();
    if (attributed && element.hidden && element.hasAttribute('hidden')) return null;
    if (kind.is === 'field') {
      const attributes = attributesOf(element);
      if (!attributes.hidden) this.control(element, tag === 'SELECT' ? 'select' : 'text', at, attributes);
      return null;
    }
    if (kind.is === 'label') return this.label(element as HTMLLabelElement, at);
    if (kind.is === 'frame') return this.frame(element as HTMLIFrameElement, at);
    const role = attributed ? element.getAttribute('role') : null;
    // Menus of the page name other pages.
    if ((kind.is === 'nav' || role === 'navigation') && element.querySelector(fields) === null) return null;
    // Outlined fields repeat their caption in a hidden legend, icons carry ligature names.
    if (attributed && element.ariaHidden === 'true' && element.querySelector(fields) === null) return null;
    if (role !== null) {
      const next = this.role(role, element, at);
      if (next !== undefined) return next;
    }
    if (attributed && (kind.is === 'section' || kind.is === 'form' || (role !== null && groups.has(role))))
      this.groupName(element, at);
    if (kind.is === 'link' && actionLink.test(element.getAttribute('href') ?? '#'))
      this.push({ kind: 'button', gap: this.gap, element, form: at.form });
    if (kind.is === 'button') {
      if (element.getAttribute('aria-haspopup') !== 'listbox') return this.button(element, at);
      this.control(element, 'combobox', at);
      return null;
    }
    this.shadow(element, tag, kind, at);
    if (kind.is === 'form') return { ...at, form: element };
    const level = kind.is === 'head' && spansTable(element as HTMLTableCellElement) ? 6 : kind.level;
    return level === 0 || level === at.level ? at : { ...at, level };
  }

  private input(input: HTMLInputElement, at: Context, number: number): null {
    const { type } = input;
    if (type === 'submit' || type === 'button') {
      if (!input.hasAttribute('hidden')) this.button(input, at);
      return null;
    }
    const text = textTypes.has(type);
    if (!text && type !== 'checkbox' && type !== 'radio') return null;
    const attributes = attributesOf(input);
    const { role, hidden } = attributes;
    if (hidden) return null;
    if (text) this.control(input, role === 'combobox' ? 'combobox' : 'text', at, attributes);
    else if (type === 'checkbox')
      this.control(input, role === 'switch' ? 'switch' : 'checkbox', at, attributes);
    else this.radio(input, attributes, at, number);
    return null;
  }

  private radio(input: HTMLInputElement, attributes: Attributes, at: Context, number: number): void {
    const { id, name } = attributes;
    const form = input.form ? this.formNumber(input.form) : 0;
    const key = `${number}:${form}:${name}`;
    const group = at.group ?? (name === '' ? undefined : this.radios.get(key));
    if (group) {
      group.radios.push(input);
      this.remember(id, group, at.root);
      if (at.label) at.label.holds.push(group);
      return;
    }
    const item = this.control(input, 'radios', at, attributes);
    item.radios.push(input);
    if (name !== '') this.radios.set(key, item);
  }

  private formNumber(form: HTMLFormElement): number {
    const n = this.forms.get(form) ?? this.forms.size + 1;
    this.forms.set(form, n);
    return n;
  }

  private label(element: HTMLLabelElement, at: Context): Context {
    const label: LabelItem = {
      element,
      for: element.getAttribute('for'),
      root: at.root,
      text: '',
      holds: [],
    };
    this.result.labels.push(label);
    return { ...at, label };
  }

  private frame(frame: HTMLIFrameElement, at: Context): null {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      inner = null;
    }
    if (inner?.documentElement)
      this.inner = { root: inner, at: { ...at, root: inner, label: null, form: null }, goesOn: false };
    else if (frame.src !== '') this.result.foreignFrames.push(frame);
    return null;
  }

  /** Reads another tree where this element stands. */
  private *inside({ root, at, goesOn }: Inner): Steps<void> {
    this.inner = null;
    const { depth } = this;
    yield* this.visit(root, depth + 1, at);
    this.depth = depth;
    if (goesOn && depth < this.low) this.low = depth;
  }

  /** The context for the children of an element with an ARIA role, null for none, undefined when the role says nothing. */
  private role(role: string, element: HTMLElement, at: Context): Context | null | undefined {
    switch (role) {
      case 'combobox':
      case 'switch':
      case 'checkbox':
        // A wrapper with a real input inside is one control; its text is its value.
        this.control(element, role, at);
        return null;
      case 'radiogroup':
        return { ...at, label: null, group: this.control(element, 'radios', at) };
      case 'radio':
        if (at.group) at.group.radios.push(element);
        return null;
      case 'button':
        // A summary folds its section, whatever it is called.
        return element.tagName === 'SUMMARY' ? undefined : this.button(element, at);
      case 'listbox':
      case 'option':
      case 'menu':
      case 'tooltip':
        return null;
      case 'heading':
        return { ...at, level: Number(element.getAttribute('aria-level')) || 2 };
      default:
        return undefined;
    }
  }

  private shadow(element: HTMLElement, tag: string, kind: Kind, at: Context): void {
    const custom = tag.includes('-');
    let root = custom || kind.hosts ? element.shadowRoot : null;
    // Of others only empty ones are asked: what an app draws in a closed root it hangs into an empty element.
    if (!root && (custom || (kind.hosts && element.firstChild === null && this.asked++ < maxAsked)))
      root = this.openRoot(element);
    if (!root) return;
    const name = (attribute: string): string => element.getAttribute(attribute) ?? '';
    const hostNames = custom
      ? `${at.hostNames} ${name('name')} ${name('formcontrolname')} ${name('label')}`.trim()
      : at.hostNames;
    this.inner = { root, at: { ...at, hostNames, root }, goesOn: true };
  }
}
