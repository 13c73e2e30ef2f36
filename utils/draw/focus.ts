import { deepActive } from './trap.ts';

export interface FocusKeeper {
  /** Moves the focus to an element of ours, at the person's word. */
  enter(element: HTMLElement): void;
  /** Gives the focus back to where the person came from, if it is with us. */
  giveBack(): void;
}

/** Remembers what had the focus before it came into our shadow root. Never moves it by itself. */
export function createFocusKeeper(
  document: Document,
  host: Element,
  root: ShadowRoot,
  signal: AbortSignal,
): FocusKeeper {
  let before: HTMLElement | null = null;
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof HTMLElement && from !== host && from.getRootNode() !== root) before = from;
    },
    { signal },
  );
  return {
    enter(element) {
      const active = deepActive(document);
      if (active !== host && active instanceof HTMLElement) before = active;
      element.focus({ preventScroll: true });
    },
    giveBack() {
      const within = root.activeElement as HTMLElement | null;
      if (!within) return;
      within.blur();
      if (before?.isConnected) before.focus({ preventScroll: true });
      before = null;
    },
  };
}

const stops = 'a[href], button, input, select, textarea, [tabindex]';

/** Moves the focus to the control that is pointed at, or to what in it can have it; the browser scrolls there. */
export function focusControl(target: Element | null): void {
  const control = target?.matches(stops) ? target : target?.querySelector(stops);
  (control as HTMLElement | null | undefined)?.focus();
}

/** What the page's own handlers would take for a click outside a dialog, or for a shortcut of theirs. */
const contained = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/**
 * Keeps what happens in our card from the page: keys are taken in the capture phase at the window (they would
 * meet the page's shortcuts on the way down), pointer events stop when they leave our root.
 *
 * @param onKey is told of each key while the focus is with us
 */
export function containEvents(
  window: Window,
  host: Element,
  root: ShadowRoot,
  signal: AbortSignal,
  onKey: (event: KeyboardEvent) => void,
): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.composedPath().includes(host)) return;
        event.stopImmediatePropagation();
        onKey(event);
      },
      { capture: true, signal },
    );
  }
  for (const type of contained) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
