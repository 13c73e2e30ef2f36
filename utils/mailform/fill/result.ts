/** Places where apps put the outcome of a test: toasts, alerts, dialogs, inline messages, status regions. */
const spots =
  '[role=alert], [role=status], [role=alertdialog], [role=log], [aria-live=polite], [aria-live=assertive], dialog[open], [role=dialog], output, ' +
  '[class*=toast i], [class*=alert i], [class*=notif i], [class*=snack i], [class*=message i], [class*=error i], [class*=success i], [class*=result i], [class*=feedback i], [class*=flash i], [id*=result i], [id*=message i], [id*=error i]';
const maxText = 2_000;
const maxTexts = 40;

/**
 * After a fill, passes on texts that appear in such places, until the signal ends: each text once, bounded in
 * length and number. Reads texts only, never fields. The caller explains them and keeps the cause alone.
 */
export function watchResult(document: Document, signal: AbortSignal, onText: (text: string) => void): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  /** Texts passed on or there before, with the place each stands in. */
  const told = new Map<string, Element>();
  let count = 0;
  let waiting: Set<Element> | null = null;
  for (const e of document.querySelectorAll(spots)) {
    const text = textOf(e);
    if (text !== '' && shows(e)) told.set(text, e);
  }
  const flush = (): void => {
    const places = waiting ?? new Set<Element>();
    waiting = null;
    if (signal.aborted) return;
    // What is gone may come again: a second test that fails in the same words is another answer.
    for (const [text, place] of told) if (!place.isConnected || textOf(place) !== text) told.delete(text);
    for (const place of places) {
      if (!place.isConnected || !shows(place)) continue;
      const text = textOf(place);
      if (text.length < 2 || told.has(text) || count >= maxTexts) continue;
      told.set(text, place);
      count += 1;
      onText(text);
    }
    if (count >= maxTexts) observer.disconnect();
  };
  const note = (node: Node): void => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element) return;
    // A new dialog is mostly the form itself; only one without fields is a message.
    const place =
      element.closest(spots) ??
      element.querySelector(spots) ??
      (node.nodeType === 1 &&
      (element.textContent ?? '').length < 600 &&
      /error|fail|success|sent|refus|denied|disabled|invalid/i.test(element.textContent ?? '')
        ? element
        : null);
    if (!place || place.querySelector('input:not([type=hidden]), select, textarea')) return;
    if (!waiting) {
      waiting = new Set();
      view.setTimeout(flush, 150);
    }
    waiting.add(place);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records.slice(0, 500)) {
      if (record.type === 'childList') for (const node of record.addedNodes) note(node);
      else note(record.target);
    }
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style', 'open'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

// Only what is shown counts, with its line breaks.
const textOf = (e: Element): string =>
  (e as HTMLElement).innerText
    ?.replace(/[ \t]+/g, ' ')
    .trim()
    .slice(0, maxText) ?? '';
const shows = (e: Element): boolean => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
