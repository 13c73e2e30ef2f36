import { listOf } from './parts.ts';
import type { Choice } from './security.ts';

/**
 * How values are put into controls so that every framework notices. Measured with React, Vue, Angular, Svelte
 * and Lit in Chromium and Firefox: focus, value, `input` (bubbling, composed), `change`, and `blur` with
 * `focusout` as synthetic events, which also reach pages that do not have the focus (a popup is open).
 */
export function writeText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  element.focus({ preventScroll: true });
  // Old jQuery pages listen to keys only. The key is not said: it might be part of a password.
  key(element, 'keydown');
  element.value = value;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
  key(element, 'keyup');
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

function key(element: HTMLElement, type: string): void {
  element.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Unidentified' }));
}

function leave(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

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

export async function frames(view: Window, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await frame(view);
}

function pointer(element: Element): void {
  const at = element.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: at.left + at.width / 2,
    clientY: at.top + at.height / 2,
  };
  element.dispatchEvent(
    new PointerEvent('pointerdown', { ...init, buttons: 1, isPrimary: true, pointerType: 'mouse' }),
  );
  element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...init, isPrimary: true, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  (element as HTMLElement).click();
}

/** Lists that are open anywhere on the page; menus are often drawn at the end of the body. */
function openLists(element: HTMLElement): Element[] {
  const own = listOf(element);
  const roots: ParentNode[] = [element.ownerDocument];
  const root = element.getRootNode();
  if (root !== element.ownerDocument) roots.push(root as ShadowRoot);
  const lists = roots
    .flatMap((r) => [...r.querySelectorAll('[role=listbox], [role=menu]')])
    .filter((l) => l.checkVisibility());
  return own?.checkVisibility() ? [own, ...lists.filter((l) => l !== own)] : lists;
}

/**
 * Opens an ARIA combobox, gives its options to `choose`, presses the chosen one and waits until the page has taken
 * it. Returns the choice, or null when the list did not open or had nothing that fits; it is closed again then.
 */
export async function operate(
  element: HTMLElement,
  choose: (options: { value: string; text: string }[]) => Choice | null,
  signal: AbortSignal,
): Promise<Choice | null> {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  const before = new Set(openLists(element));
  element.focus({ preventScroll: true });
  const listed = (): Element | null =>
    openLists(element).find(
      (l) =>
        (!before.has(l) || l === listOf(element)) &&
        l.querySelector('[role=option], [role=menuitem], [role=menuitemradio]'),
    ) ?? null;
  const wait = async (): Promise<Element | null> => {
    for (let i = 0; i < 20 && !signal.aborted; i++) {
      const list = listed();
      if (list) return list;
      await frame(view);
    }
    return null;
  };
  let list = listed();
  if (!list) {
    pointer(element);
    list = await wait();
  }
  if (!list) {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', code: 'ArrowDown', bubbles: true, composed: true }),
    );
    list = await wait();
  }
  if (!list || signal.aborted) return null;
  const options = [
    ...list.querySelectorAll<HTMLElement>('[role=option], [role=menuitem], [role=menuitemradio]'),
  ].slice(0, 200);
  const choice = choose(
    options.map((o) => ({
      value: o.getAttribute('data-value') ?? '',
      text: (o.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
  if (choice?.kind !== 'option') {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, composed: true }),
    );
    return null;
  }
  const option = options[choice.index];
  if (!option) return null;
  option.scrollIntoView({ block: 'nearest' });
  pointer(option);
  await frames(view, 2);
  return choice;
}
