import { computeAccessibleName } from 'dom-accessibility-api';
import { textOf } from './tree.ts';

/** Longest name worth comparing, in characters. */
const longestName = 400;

/** The text of an element that holds one text and nothing else; null for others, for an icon's glyph, and for texts too long for a name. */
export function onlyText(element: Element): string | null {
  const only = element.firstChild;
  if (only?.nodeType !== 3 || only.nextSibling) return null;
  const { data } = only as Text;
  return data.length < longestName && spoken.test(data) ? data : null;
}

/**
 * An element's name the cheap way: what the accessible-name algorithm would mostly say, without
 * computed styles, so that hundreds of candidates can be sieved. Never reads what was typed.
 */
export function quickName(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const text = textById(element, by);
    if (text) return text;
  }
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return label.slice(0, longestName);
  const tag = element.localName;
  if (tag === 'input') {
    const input = element as HTMLInputElement;
    if (/^(submit|button|reset|image)$/.test(input.type)) return input.value || input.alt || input.title;
    const labels = textOfLabels(input);
    return labels.trim() ? labels : input.title;
  }
  if (tag === 'fieldset') {
    const legend = element.querySelector('legend');
    return legend ? textOf(legend, longestName) : '';
  }
  if (tag === 'select' || tag === 'textarea') {
    return textOfLabels(element as HTMLSelectElement | HTMLTextAreaElement);
  }
  const plain = tag === 'a' || !labelled(element) ? onlyText(element) : null;
  if (plain !== null) return plain;
  const text = aroundText(element) + textOf(element, longestName);
  // The first line of a tile is its title, as what stands before a colon is (labels/read.ts).
  if (spoken.test(text)) return text.trim().replace(/\s*\n\s*/g, ' | ');
  return (
    element.getAttribute('title') ??
    (text.trim() || null) ??
    element.querySelector('img[alt]')?.getAttribute('alt') ??
    element.querySelector('svg>title')?.textContent ??
    ''
  );
}

/** A name with a letter or digit in it; an icon's glyph by itself says nothing, a title beside it does. */
const spoken = /[\p{L}\p{N}]/u;

/** Only switches and check boxes made of buttons are labelled from outside. */
const labelled = (element: Element): boolean =>
  element.hasAttribute('role') || element.hasAttribute('aria-pressed');

function aroundText(element: Element): string {
  const text = labelled(element) ? textOfLabels(element as HTMLButtonElement) : '';
  return text && `${text} `;
}

/** The text of all labels of a control; empty where it has none. */
const textOfLabels = ({ labels }: Pick<HTMLInputElement, 'labels'>): string =>
  [...(labels ?? [])].map((l) => textOf(l, longestName)).join(' ');

/** Text of the elements named by an `aria-labelledby` value, in the element's own tree. One level, so no cycles. */
function textById(element: Element, ids: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (typeof root.getElementById !== 'function') return '';
  const parts: string[] = [];
  for (const id of ids.split(/\s+/).slice(0, 8)) {
    const named = id ? root.getElementById(id) : null;
    if (named) parts.push(named.getAttribute('aria-label') ?? textOf(named, longestName));
  }
  return parts.join(' ').trim().slice(0, longestName);
}

/** The accessible name as computed by the library (accname 1.2); the quick one for elements too big for it. */
export function fullName(element: Element): string {
  if (element.querySelectorAll('*').length > 60) return quickName(element);
  try {
    const name = computeAccessibleName(element).slice(0, longestName);
    return spoken.test(name) ? name : quickName(element);
  } catch {
    return quickName(element);
  }
}
