/**
 * How values are put into controls so that every framework notices. Measured with React, Vue, Angular, Svelte
 * and Lit in Chromium and Firefox: focus, value, `input` (bubbling, composed), `change`, and `blur` with
 * `focusout` as synthetic events, which also reach pages that do not have the focus (a popup is open).
 */
export function writeText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void;
/**
 * With `why`, the page's own doings on focus and key are looked at before the value is put in: nothing is when it
 * gives a reason, which is returned.
 */
export function writeText<R>(element: HTMLInputElement | HTMLTextAreaElement, value: string, why: () => R): R;
export function writeText(
  element: HTMLInputElement | HTMLTextAreaElement,
  value: string,
  why: () => unknown = () => null,
): unknown {
  element.focus({ preventScroll: true });
  // Old jQuery pages listen to keys only. The key is not said: it might be part of a password.
  key(element, 'keydown');
  const refused = why();
  if (refused) return refused;
  element.value = value;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
  key(element, 'keyup');
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
  return null;
}

function key(element: HTMLElement, type: string): void {
  element.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Unidentified' }));
}

function leave(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Chooses an option of a native list by its place (-1: none), with the events of a person's choice. They are sent even
 * when that option was chosen already: not to disturb the page is the caller's to see to.
 */
export function writeSelect(element: HTMLSelectElement, index: number): void {
  element.focus({ preventScroll: true });
  element.selectedIndex = index;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

/** Boxes, switches and radios are pressed, as a person would: every framework listens to that. */
export function press(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.click();
}

/** The next frame, or a moment later in tabs that draw none. */
export function frame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(done, 120);
    const handle = view.requestAnimationFrame(done);
    function done(): void {
      view.clearTimeout(timer);
      view.cancelAnimationFrame(handle);
      resolve();
    }
  });
}

/**
 * Waits for `count` frames, one after the other: time for a page to draw what follows from a value. At most 120 ms
 * each.
 */
export async function frames(view: Window, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await frame(view);
}
