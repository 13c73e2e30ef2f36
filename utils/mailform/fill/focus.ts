/** The element that has the focus, also inside open shadow roots and frames of the same origin; null when nothing has. */
export function focused(document: Document): HTMLElement | null {
  let active = document.activeElement;
  for (;;) {
    const inner: Element | null = active?.shadowRoot?.activeElement ?? innerOf(active);
    if (!inner) break;
    active = inner;
  }
  return active === active?.ownerDocument.body ? null : (active as HTMLElement | null);
}

function innerOf(frame: Element | null): Element | null {
  const inner = (frame as HTMLIFrameElement | null)?.contentDocument;
  return inner?.activeElement && inner.activeElement !== inner.body ? inner.activeElement : null;
}

const fields = 'input, select, textarea, [role=combobox]';

/**
 * After a fill: the last field loses the focus, so that apps that take values on leaving have them all, and what had it
 * before has it again.
 */
export function giveBack(document: Document, before: HTMLElement | null): void {
  const now = focused(document);
  if (now?.matches(fields)) now.blur();
  if (before?.isConnected) before.focus({ preventScroll: true });
}
