import { parentOf } from './tree.ts';

/** What an element does to the sight of all it holds, from its style. Read once an element a look. */
export interface Veil {
  /** Multiplied up the tree. */
  opacity: number;
  /** Clipped or scaled to nothing, by itself or from above. */
  gone: boolean;
  overflowX: string;
  scrolls: boolean;
  /** `inert`, `hidden` or `aria-hidden`, by itself or from above. */
  blocked: boolean;
}

export type Veils = (element: Element) => Veil;

/** Each ancestor's style is asked for once, however many elements it holds. */
export function veilsOf(): Veils {
  const known = new Map<Element, Veil>();
  return (element) => {
    const climbed: Element[] = [];
    let veil: Veil = { opacity: 1, gone: false, blocked: false, overflowX: 'visible', scrolls: false };
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const before = known.get(at);
      if (before) {
        veil = before;
        break;
      }
      climbed.push(at);
    }
    for (const at of climbed.reverse()) {
      veil = veilOf(at, veil);
      known.set(at, veil);
    }
    return veil;
  };
}

function veilOf(element: Element, above: Veil): Veil {
  const style = styleOf(element);
  const blocked =
    above.blocked ||
    element.hasAttribute('inert') ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true';
  if (!style) return { ...above, gone: true, blocked, overflowX: 'visible', scrolls: false };
  const { overflowX } = style;
  return {
    opacity: above.opacity * Number(style.opacity || 1),
    gone: above.gone || isGone(style),
    blocked,
    overflowX,
    scrolls: overflowX !== 'visible' && /auto|scroll/.test(overflowX + style.overflowY),
  };
}

/** Clipped to nothing, or scaled to no width. */
function isGone(style: CSSStyleDeclaration): boolean {
  const { clip, clipPath } = style;
  return (
    clipPath.startsWith('inset(50%') ||
    clipPath.startsWith('inset(100%') ||
    clip.startsWith('rect(0px, 0px, 0px') ||
    clip === 'rect(1px, 1px, 1px, 1px)' ||
    style.transform.startsWith('matrix(0,')
  );
}

/**
 * The computed style; null in a document without a window (a frame that was removed, a parsed text), where nothing
 * shows.
 */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}
