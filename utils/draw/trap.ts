import { flatParent } from './box.ts';

/** Cannot show children of their own. */
const childless = 'html,iframe,video,audio,canvas,img,object,embed,svg,svg *';
const focusable = 'a[href],button,input,select,textarea,[tabindex],[contenteditable]';

/** The element that really has the focus: through open shadow roots. */
export function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function holds(outer: Element, inner: Element | null): boolean {
  for (let at = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** Whether anything of the element can be hit by the pointer: what a modal dialog blocks cannot. */
function canBeHit(element: Element, document: Document): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return document.elementsFromPoint(x + width / 2, y + height / 2).some((hit) => holds(element, hit));
}

/**
 * The innermost element that holds everything focusable of a scripted dialog. Fluent 8 keeps the focus inside a
 * zone that is a descendant of the element with `aria-modal`, between two hidden bumpers; a card beside that
 * zone would lose the focus again, so it has to go where the dialog's own controls are.
 */
function zoneOf(dialog: Element): Element {
  const parts = [...dialog.querySelectorAll(focusable)].filter(
    (e) => e.getAttribute('aria-hidden') !== 'true',
  );
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return dialog;
  let zone = first.parentElement;
  while (zone && zone !== dialog && !zone.contains(last)) zone = zone.parentElement;
  return zone ?? dialog;
}

/**
 * Where the page keeps the person now, so that a card outside could be seen but not used: the topmost open
 * `showModal()` dialog or full-screen element, or inside it (else anywhere) a rendered element with
 * `aria-modal="true"`; null when the page is free.
 *
 * @param current where our host is; it stays there as long as that is inside the trap
 */
export function trapIn(document: Document, current: Element | null): Element | null {
  const active = deepActive(document);
  const around = (selector: string): Element | null => {
    for (let at: Element | null = active; at; at = flatParent(at))
      if (at.matches(selector) && isShown(at)) return at;
    return null;
  };
  const modals = [...document.querySelectorAll('dialog:modal')];
  if (modals.length > 1) {
    const reachable = modals.filter((modal) => canBeHit(modal, document));
    if (reachable.length > 0) modals.splice(0, modals.length, ...reachable);
  }
  // Chromium treats all that is outside a full-screen element as inert, as if it were a modal dialog.
  const full = document.fullscreenElement;
  const modal = around('dialog:modal') ?? modals.at(-1) ?? (full?.matches(childless) ? null : full) ?? null;
  const scripted = [...(modal ?? document).querySelectorAll('[aria-modal=true]')].filter(
    (dialog) => !dialog.matches('dialog:not([open])') && isShown(dialog),
  );
  const inner = around('[aria-modal=true]') ?? scripted.at(-1);
  const chosen = inner && (!modal || holds(modal, inner)) ? inner : modal;
  if (!chosen) return null;
  if (current && current !== chosen && holds(chosen, current) && isShown(current)) return current;
  return chosen === modal ? chosen : zoneOf(chosen);
}

/**
 * Whether an element is in the document and has a box. Transparent, covered and off-screen ones count: a dialog that
 * is just fading in holds the person already. Whether a person can see a control is asked of `Sight` (utils/locate).
 */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}
