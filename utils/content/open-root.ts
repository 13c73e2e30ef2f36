import { browser } from '../native.ts';

interface WithRoots {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface DomApi {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/**
 * The shadow root of an element, closed ones included, as the browser grants it to extensions: a function in
 * Chromium (`dom.openOrClosedShadowRoot`), a property in Firefox. Null where there is none.
 */
export function openRoot(element: HTMLElement): ShadowRoot | null {
  const own = (element as unknown as WithRoots).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const api = (browser as unknown as { dom?: DomApi }).dom;
  return api?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
}
