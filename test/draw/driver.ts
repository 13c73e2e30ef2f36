import { createFieldRings } from '../../utils/draw/field-rings.ts';
import { createGuideLayer, hostName } from '../../utils/draw/layer.ts';
import { type ShowOptions, testShow } from './words.ts';

/**
 * Runs inside a test page: makes the layer as the guide does and tells what it draws. The shadow roots are
 * closed in what ships; here the call that makes them is listened to, so that tests can look inside.
 */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
let mode: ShadowRootMode = 'closed';
Element.prototype.attachShadow = function (init) {
  const own = this.localName.startsWith('signpost-');
  const root = attach.call(this, own ? { ...init, mode } : init);
  if (own) roots.set(this, root);
  return root;
};

const log: string[] = [];
let controller = new AbortController();
let layer: ReturnType<typeof createGuideLayer> | null = null;
let fields: ReturnType<typeof createFieldRings> | null = null;

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
const rectOf = (element: Element | null | undefined): Rect | null => {
  if (!element?.checkVisibility({ visibilityProperty: true })) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};
/** The same for an element in a frame, in px of the page that holds it. */
const rectInPage = (element: Element | null): Rect | null => {
  const rect = rectOf(element);
  const frame = element?.ownerDocument.defaultView?.frameElement;
  if (!rect || !frame) return rect;
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    ...rect,
    x: rect.x + outer.x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: rect.y + outer.y + frame.clientTop + Number.parseFloat(paddingTop),
  };
};
/** Finds through open shadow roots and same-origin frames: `a >>> b`. */
function find(selector: string): Element | null {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const part of selector.split('>>>')) {
    found = scope?.querySelector(part.trim()) ?? null;
    scope = (found as HTMLIFrameElement | null)?.contentDocument ?? found?.shadowRoot ?? found;
  }
  return found;
}
const host = () => document.querySelector(hostName) ?? deepHost();
function deepHost(): Element | null {
  for (const element of document.querySelectorAll('*')) {
    const inside = element.shadowRoot?.querySelector(hostName);
    if (inside) return inside;
  }
  return null;
}
const root = (): ShadowRoot | null => {
  const at = host();
  return (at && roots.get(at)) ?? null;
};

export const drive = {
  log,
  open: () => {
    mode = 'open';
  },
  start() {
    controller = new AbortController();
    layer = createGuideLayer(document, {
      onAction: (action) => log.push(action),
      onLost: () => log.push('lost'),
      onSuperseded: () => log.push('superseded'),
      signal: controller.signal,
    });
  },
  show(selector: string | null, options: ShowOptions & { text?: 'found' | 'missing' | 'ambiguous' } = {}) {
    if (!layer) drive.start();
    const target = selector === null ? null : find(selector);
    if (selector !== null && !target) throw new Error(`no ${selector} on the test page`);
    const label = target?.textContent?.trim() || 'Turn on';
    layer?.show(testShow(options), target, options.text ?? 'found', label);
  },
  hide: () => layer?.hide(),
  focus: () => layer?.focus(),
  destroy: () => layer?.destroy(),
  abort: () => controller.abort(),
  fields(items: { selector: string; number: number; text: string }[], picking = true) {
    fields ??= createFieldRings(document, {
      signal: controller.signal,
      ...(picking ? { onPick: (element: Element) => log.push(`pick ${element.id}`) } : {}),
    });
    fields.show(
      items.map(({ selector, number, text }) => ({ element: find(selector) as Element, number, text })),
    );
  },
  pick: (text: string) => fields?.pick(text),
  host,
  root,
  fieldRoot: () => {
    const at = document.querySelector('signpost-fields');
    return (at && roots.get(at)) ?? null;
  },
  target: (selector: string) => rectInPage(find(selector)),
  ring: () => rectOf(root()?.querySelector('.ring')),
  card: () => rectOf(root()?.querySelector('.card')),
  arrow: () => rectOf(root()?.querySelector('.show-it')),
  part: (selector: string) => rectOf(root()?.querySelector(selector)),
  text: () => root()?.querySelector('.card')?.textContent ?? null,
  live: () => root()?.querySelector('.live')?.textContent ?? '',
  /** What has the focus inside our root. */
  focused: () =>
    root()?.activeElement?.getAttribute('data-action') ?? root()?.activeElement?.className ?? null,
  /** The page as it stands, without us. */
  page(): string {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('signpost-guide,signpost-fields')) ours.remove();
    return copy.outerHTML;
  },
  /** Lets every animation of ours be over. */
  finish(): void {
    for (const animation of root()?.getAnimations() ?? []) animation.finish();
  },
  frames: (count: number) =>
    new Promise<void>((done) => {
      const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
      next(count);
    }),
  /**
   * Resolves once the browser has told twice what an element's place is: as long as it may take until somebody who watches
   * with an observer, and may just have begun to, knows of a shift that no event tells of.
   */
  async observed(): Promise<void> {
    for (let times = 0; times < 2; times++) {
      await new Promise<void>((told) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          told();
        });
        observer.observe(document.documentElement);
      });
    }
  },
};
export type Drive = typeof drive;
