import { listedOptions, listOf, optionOf } from '../read/options.ts';
import type { Option } from '../seen.ts';
import { frame, frames } from './write.ts';

const mostOptions = 200;

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
 * Opens an ARIA combobox, gives its options to `choose`, presses the one it names (by place, -1 for none) and waits
 * until the page has taken it. Returns the option's words, or null when the list did not open or had nothing
 * that fits; it is closed again then.
 */
export async function operate(
  element: HTMLElement,
  choose: (options: Option[]) => Promise<number>,
  signal: AbortSignal,
): Promise<string | null> {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  const before = new Set(openLists(element));
  element.focus({ preventScroll: true });
  const listed = (): Element | null =>
    openLists(element).find(
      (l) => (!before.has(l) || l === listOf(element)) && listedOptions(l).length > 0,
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
  const options = listedOptions(list).slice(0, mostOptions);
  const index = await choose(options.map(optionOf));
  const option = options[index];
  if (!option?.isConnected || signal.aborted) {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, composed: true }),
    );
    return null;
  }
  option.scrollIntoView({ block: 'nearest' });
  pointer(option);
  await frames(view, 2);
  return optionOf(option).text;
}
