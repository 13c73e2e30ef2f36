/** How long after it came to us the focus counts as taken away by the page, in ms, if the person did nothing. */
const grace = 150;

/**
 * Tells when the page takes the focus out of our root again right after the person moved it there: the sign of a
 * focus trap that is not marked as one.
 *
 * @param onSnatched is given the element of the page that has the focus now, and ours that had it
 */
export function watchForSnatching(
  root: ShadowRoot,
  signal: AbortSignal,
  onSnatched: (taker: Element, wanted: HTMLElement) => void,
): void {
  // `null`: it has not come, as far as we were told. A trap that answers the page's `focus` event is ahead of us:
  // then the focus leaves before its coming was announced.
  let came: number | null = null;
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (root.activeElement && !(from instanceof Node && root.contains(from))) came = performance.now();
    },
    { signal },
  );
  // What the person does next is their own doing.
  const acted = () => {
    if (came !== null) came = Number.NEGATIVE_INFINITY;
  };
  for (const type of ['keydown', 'pointerdown']) {
    root.ownerDocument.addEventListener(type, acted, { capture: true, passive: true, signal });
  }
  root.addEventListener(
    'focusout',
    (event) => {
      const to = (event as FocusEvent).relatedTarget;
      if (!(to instanceof Element) || root.contains(to) || to === root.host) return;
      const late = came !== null && performance.now() - came > grace;
      came = null;
      if (late) return;
      const wanted = event.target;
      // Moving the host now would be in the middle of the page's own focus change.
      queueMicrotask(() => wanted instanceof HTMLElement && onSnatched(to, wanted));
    },
    { signal },
  );
}
