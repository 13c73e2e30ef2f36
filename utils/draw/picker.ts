import { deepActive } from './trap.ts';

/** What can be picked: anything a value can be typed into or chosen in. */
const pickable =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=file]),select,textarea,' +
  '[contenteditable=""],[contenteditable=true],[role=textbox],[role=combobox],[role=listbox],[role=spinbutton],' +
  '[role=switch]';

/** Pointer and mouse events that would act on the page while a field is being picked. */
const swallowed = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'touchstart',
  'touchend',
] as const;

/** The field an event is on: the field itself, or the one whose label was hit. */
function fieldOf(event: Event): Element | null {
  for (const at of event.composedPath()) {
    if (!(at instanceof Element)) continue;
    if (at.matches(pickable)) return at;
    if (at instanceof HTMLLabelElement && at.control?.matches(pickable)) return at.control;
  }
  return null;
}

export interface Picker {
  readonly active: boolean;
  start(): void;
  stop(): void;
}

/**
 * Lets the person point at a field: by pointer (the click is kept from the page), or by walking to it with Tab
 * and pressing Enter. Esc ends it. Only the person's own events count; a script's are let through untouched.
 */
export function createPicker(
  window: Window,
  ours: Element,
  on: { onCandidate(field: Element | null): void; onEnd(field: Element | null): void },
): Picker {
  let picking: AbortController | null = null;
  let last: Element | null = null;

  function offer(field: Element | null): void {
    if (field === last) return;
    last = field;
    on.onCandidate(field);
  }
  function swallow(event: Event): void {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  }

  return {
    get active() {
      return picking !== null;
    },
    start() {
      if (picking) return;
      picking = new AbortController();
      const options = { capture: true, passive: false, signal: picking.signal };
      for (const type of swallowed) window.addEventListener(type, swallow, options);
      window.addEventListener('pointermove', (event) => event.isTrusted && offer(fieldOf(event)), options);
      window.addEventListener('focusin', (event) => event.isTrusted && offer(fieldOf(event)), options);
      window.addEventListener(
        'click',
        (event) => {
          if (!event.isTrusted || event.target === ours) return;
          swallow(event);
          const field = fieldOf(event);
          if (field) on.onEnd(field);
        },
        options,
      );
      window.addEventListener(
        'keydown',
        (event) => {
          if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return;
          swallow(event);
          if (event.key === 'Escape') return on.onEnd(null);
          const active = deepActive(window.document);
          if (active?.matches(pickable)) on.onEnd(active);
        },
        options,
      );
      offer(null);
    },
    stop() {
      picking?.abort();
      picking = null;
      last = null;
    },
  };
}
