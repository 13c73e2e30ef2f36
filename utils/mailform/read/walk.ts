import { hidesItself } from '../../locate/clobbered.ts';
import type { ControlKind } from '../seen.ts';
import type { ControlItem, Item, LabelItem, TextItem, Walk } from './items.ts';
import { groups, headings, hostTags, skipped, textTypes } from './kinds.ts';

/** Opens a closed shadow root (`chrome.dom.openOrClosedShadowRoot`, or Firefox's element property). */
export type OpenRoot = (element: HTMLElement) => ShadowRoot | null;

const maxElements = 60_000;
const maxControls = 6_000;
const maxTexts = 30_000;
const maxText = 240;
const maxDepth = 900;
/** Elements other than custom ones that are asked for a closed root: each is a call into the browser. */
const maxAsked = 3_000;

const fields = 'input, select, textarea';

interface Context {
  depth: number;
  level: number;
  label: LabelItem | null;
  /** Inside a radio group: texts are names of options. */
  group: ControlItem | null;
  hostNames: string;
  root: Node;
}

/** The context of an element's children. Written out: one is made for every element of the page. */
const inside = (at: Context, level: number, label: LabelItem | null, group: ControlItem | null): Context => ({
  depth: at.depth + 1,
  level,
  label,
  group,
  hostNames: at.hostNames,
  root: at.root,
});

/**
 * One walk over a document, its shadow roots and same-origin frames: controls, buttons and texts in document order
 * (see items.ts). Bounded in elements, controls, texts and depth. Never writes to the page. All parts of a walk change the same
 * result, hence its length.
 */
export function walk(document: Document, openRoot: OpenRoot = (e) => e.shadowRoot): Walk {
  const walker = new Walker(openRoot);
  walker.visit(document, {
    depth: 0,
    level: 0,
    label: null,
    group: null,
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
  /** The least depth passed since the last item. */
  private low = 0;
  private elements = 0;
  private controls = 0;
  private texts = 0;
  private asked = 0;
  private roots = 0;
  private readonly radios = new Map<string, ControlItem>();
  private readonly forms = new Map<HTMLFormElement, number>();

  constructor(private readonly openRoot: OpenRoot) {}

  visit(start: Node, from: Context): void {
    const number = this.roots++;
    const stack: Context[] = [];
    let node: Node | null = start.firstChild;
    let at: Context = from;
    while (node) {
      if (node.nodeType === 3) this.text(node as Text, at);
      else if (node.nodeType === 1) {
        const element = node as HTMLElement;
        if (++this.elements > maxElements || this.controls > maxControls) {
          this.result.cut = true;
          return;
        }
        const next = this.enter(element, at, number);
        if (next && stack.length < maxDepth) {
          const first: Node | null = element.firstChild;
          if (first) {
            stack.push(at);
            at = next;
            node = first;
            continue;
          }
          if (at.depth < this.low) this.low = at.depth;
        }
      }
      while (node && !node.nextSibling) {
        const parent: Node | null = node.parentNode;
        if (!parent || parent === start || stack.length === 0) {
          node = null;
          break;
        }
        at = stack.pop() as Context;
        if (at.depth < this.low) this.low = at.depth;
        node = parent;
      }
      if (node) node = node.nextSibling;
    }
  }

  private push<T extends Item>(item: T): T {
    this.result.items.push(item);
    this.low = 1e9;
    return item;
  }

  private text(node: Text, at: Context): void {
    const { data } = node;
    const text = data.length > maxText ? data.slice(0, maxText).trim() : data.trim();
    if (text === '' || this.texts >= maxTexts) return;
    this.texts++;
    if (at.label) at.label.text += (at.label.text === '' ? '' : ' ') + text;
    if (at.group) return;
    this.push<TextItem>({
      kind: 'text',
      gap: Math.min(this.low, at.depth),
      text,
      level: at.level,
      label: at.label,
    });
  }

  /** A group that is named by ARIA alone: its name stands over what is in it, like a heading. */
  private groupName(element: HTMLElement, at: Context): void {
    const named = element.getAttribute('aria-label')?.trim();
    const by = named ? null : element.getAttribute('aria-labelledby');
    const heading = by ? (at.root as Document).getElementById?.(by) : null;
    // A heading inside is met by itself.
    const text = named || (heading && !element.contains(heading) ? heading.textContent?.trim() : '');
    if (!text) return;
    this.title(text, at);
    // It stands in the group, not beside it.
    this.low = at.depth + 1;
  }

  private title(text: string, at: Context): void {
    this.push<TextItem>({
      kind: 'text',
      gap: Math.min(this.low, at.depth),
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
    if (heads) this.title(text, at);
    this.push({ kind: 'button', gap: Math.min(this.low, at.depth), element });
    if (heads) this.low = at.depth;
    return null;
  }

  private control(element: HTMLElement, control: ControlKind, at: Context): ControlItem {
    const item = this.push<ControlItem>({
      kind: 'control',
      gap: Math.min(this.low, at.depth),
      element,
      control,
      radios: [],
      hostNames: at.hostNames,
    });
    if (at.label) at.label.holds.push(item);
    this.remember(element.id, item, at.root);
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
    if (skipped.has(tag)) return null;
    if ((tag === 'FORM' || typeof tag !== 'string') && hidesItself(element)) {
      this.clobbered = true;
      return null;
    }
    if (element.hidden && element.hasAttribute('hidden')) return null;
    switch (tag) {
      case 'INPUT':
        return this.input(element as HTMLInputElement, at, number);
      case 'TEXTAREA':
        this.control(element, 'text', at);
        return null;
      case 'SELECT':
        this.control(element, 'select', at);
        return null;
      case 'LABEL':
        return this.label(element as HTMLLabelElement, at);
      case 'IFRAME':
      case 'FRAME':
        return this.frame(element as HTMLIFrameElement, at);
      default:
    }
    // Menus of the page name other pages.
    const role = element.getAttribute('role');
    if ((tag === 'NAV' || role === 'navigation') && element.querySelector(fields) === null) return null;
    // Outlined fields repeat their caption in a hidden legend, icons carry ligature names.
    if (element.ariaHidden === 'true' && element.querySelector(fields) === null) return null;
    if (role !== null) {
      const next = this.role(role, element, at);
      if (next !== undefined) return next;
    }
    if (tag === 'SECTION' || tag === 'FIELDSET' || tag === 'FORM' || (role !== null && groups.has(role)))
      this.groupName(element, at);
    if (tag === 'BUTTON') {
      if (element.getAttribute('aria-haspopup') !== 'listbox') return this.button(element, at);
      this.control(element, 'combobox', at);
      return null;
    }
    this.shadow(element, tag, at);
    return inside(at, headings[tag] ?? at.level, at.label, at.group);
  }

  private input(input: HTMLInputElement, at: Context, number: number): null {
    const { type } = input;
    const role = input.getAttribute('role');
    if (textTypes.has(type)) this.control(input, role === 'combobox' ? 'combobox' : 'text', at);
    else if (type === 'checkbox') this.control(input, role === 'switch' ? 'switch' : 'checkbox', at);
    else if (type === 'radio') this.radio(input, at, number);
    else if (type === 'submit' || type === 'button') this.button(input, at);
    return null;
  }

  private radio(input: HTMLInputElement, at: Context, number: number): void {
    const form = input.form ? this.formNumber(input.form) : 0;
    const key = `${number}:${form}:${input.name}`;
    const group = at.group ?? (input.name === '' ? undefined : this.radios.get(key));
    if (group) {
      group.radios.push(input);
      this.remember(input.id, group, at.root);
      if (at.label) at.label.holds.push(group);
      return;
    }
    const item = this.control(input, 'radios', at);
    item.radios.push(input);
    if (input.name !== '') this.radios.set(key, item);
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
    return inside(at, at.level, label, at.group);
  }

  private frame(frame: HTMLIFrameElement, at: Context): null {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      inner = null;
    }
    if (inner?.documentElement) this.visit(inner, { ...at, depth: at.depth + 1, root: inner, label: null });
    else if (frame.src !== '') this.result.foreignFrames.push(frame);
    return null;
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
        return inside(at, at.level, null, this.control(element, 'radios', at));
      case 'radio':
        if (at.group) at.group.radios.push(element);
        return null;
      case 'button':
        return this.button(element, at);
      case 'listbox':
      case 'option':
      case 'menu':
      case 'tooltip':
        return null;
      case 'heading':
        return inside(at, Number(element.getAttribute('aria-level')) || 2, at.label, at.group);
      default:
        return undefined;
    }
  }

  private shadow(element: HTMLElement, tag: string, at: Context): void {
    const custom = tag.includes('-');
    let root = element.shadowRoot;
    // Of others only empty ones are asked: what an app draws in a closed root it hangs into an empty element.
    if (!root && (custom || (element.firstChild === null && hostTags.has(tag) && this.asked++ < maxAsked)))
      root = this.openRoot(element);
    if (!root) return;
    const name = (attribute: string): string => element.getAttribute(attribute) ?? '';
    const hostNames = custom
      ? `${at.hostNames} ${name('name')} ${name('formcontrolname')} ${name('label')}`.trim()
      : at.hostNames;
    this.visit(root, { ...at, depth: at.depth + 1, hostNames, root });
    if (at.depth < this.low) this.low = at.depth;
  }
}
