const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes an HTML element with attributes and children. Plain DOM instead of a view library: the card has some
 * fifteen elements, and Preact alone would be a fifth of what the guide's script may weigh.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Our own strokes on a 20 by 20 grid. */
const strokes = {
  close: 'M5 5l10 10M15 5L5 15',
  fold: 'M5 13h10',
  check: 'M4.5 10.5l3.8 3.8L15.5 6.5',
  look: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M13 13l4 4',
  caution: 'M10 3.2L17.6 16.4H2.4zM10 8v4M10 14v.2',
  arrow: 'M10 16V4M5 9l5-5 5 5',
  grip: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  post: 'M10 2v16M10 4h5l2.4 2.2L15 8.4h-5M10 10H5l-2.2 2L5 14h5',
} as const;
export type IconName = keyof typeof strokes;

/** A decorative icon; whatever it says is also said in words. */
export function icon(document: Document, name: IconName): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg');
  for (const [key, value] of [
    ['viewBox', '0 0 20 20'],
    ['class', `icon icon-${name}`],
    ['aria-hidden', 'true'],
  ] as const) {
    element.setAttribute(key, value);
  }
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', strokes[name]);
  path.setAttribute('pathLength', '1');
  element.append(path);
  return element;
}
