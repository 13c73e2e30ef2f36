import { drawnLabel } from '../read/shown.ts';
import type { Refusal } from '../roles.ts';
import { frameOf, hit } from './hit-test.ts';

const solid = (element: HTMLElement): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * The full test at the moment of writing: rendered, not transparent, of some size, enabled, and in fact the
 * thing at its place. With `act` the page is scrolled to the field; without, what is out of view is believed.
 */
export function refuseElement(element: HTMLElement, box: boolean, act: boolean): Refusal | null {
  if (!element.isConnected) return 'gone';
  const shape = solid(element) ? element : box ? drawnLabel(element) : null;
  if (!shape) return 'not-visible';
  if (transparent(shape)) return 'not-visible';
  if (
    (element as HTMLInputElement).disabled ||
    element.matches(':disabled') ||
    element.getAttribute('aria-disabled') === 'true'
  )
    return 'disabled';
  if ((element as HTMLInputElement).readOnly && element.getAttribute('role') !== 'combobox')
    return 'read-only';
  if (element.closest('[inert]')) return 'unreachable';
  let rect = shape.getBoundingClientRect();
  if (!box && (rect.width < 10 || rect.height < 6)) return 'too-small';
  if (rect.width < 1 || rect.height < 1) return 'too-small';
  const view = element.ownerDocument.defaultView;
  if (!view) return 'gone';
  // Judged by its middle: a field at the edge of the window is neither covered nor shown.
  const outside = (r: DOMRect): boolean => {
    const x = r.left + r.width / 2;
    const y = r.top + r.height / 2;
    return y < 0 || x < 0 || y >= view.innerHeight || x >= view.innerWidth;
  };
  if (!act) return outside(rect) || hit(shape, rect, act) || scrollsAway(shape) ? null : 'covered';
  if (outside(rect) || !hit(shape, rect, act)) {
    shape.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    rect = shape.getBoundingClientRect();
    if (outside(rect)) return 'unreachable';
  }
  return hit(shape, rect, act) ? null : 'covered';
}

/** Inside a scrolled box, a field may lie behind its edge now and still be reached by scrolling. */
function scrollsAway(element: HTMLElement): boolean {
  const rect = element.getBoundingClientRect();
  for (let e = element.parentElement; e; e = e.parentElement) {
    if (e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1) continue;
    if (getComputedStyle(e).overflow === 'visible') continue;
    const box = e.getBoundingClientRect();
    if (rect.top < box.top || rect.bottom > box.bottom || rect.left < box.left || rect.right > box.right)
      return true;
  }
  return false;
}

/** What lets less of itself be seen than this share is as good as hidden. */
const leastSeen = 0.3;

/** Opacity multiplies down the tree, through frames, and a filter can do the same; `checkVisibility` only knows exactly 0. */
function transparent(element: HTMLElement): boolean {
  let opacity = 1;
  for (let e: Element | null = element; e; e = outerOf(e)) {
    const style = getComputedStyle(e);
    opacity *= Number(style.opacity) * filterOpacity(style.filter);
    if (opacity < leastSeen || masksAll(style.maskImage)) return true;
  }
  return false;
}

/** Computed filters write the share as a number. */
const filterOpacity = (filter: string): number =>
  [...filter.matchAll(/opacity\(([\d.]+)\)/g)].reduce((all, [, share]) => all * Number(share), 1);

/** A gradient of which next to nothing is seen, whatever its colours are written in. A picture is believed. */
const masksAll = (mask: string): boolean =>
  mask.includes('gradient(') &&
  !mask.includes('url(') &&
  [...mask.matchAll(/[a-z]+\([^()]*\)/g)].every(([colour]) => shareSeen(colour) < leastSeen);

/** Of a computed colour: all of `rgb(…)`, and what `rgba(…, share)` and `oklch(… / share)` say. */
const shareSeen = (colour: string): number => Number(/(?:rgba.*,|\/) ([^ ]*)\)/.exec(colour)?.[1] ?? 1);

/** The element around one, out of shadow trees and frames of the same origin. */
function outerOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  const view = element.ownerDocument.defaultView;
  return view ? frameOf(view) : null;
}
