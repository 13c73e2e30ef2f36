import type { Option } from '../seen.ts';
import type { ControlItem } from './items.ts';

const most = 80;

/** Texts of a list's options: native selects, radios, and ARIA lists that are in the page. */
export function optionTexts(item: Pick<ControlItem, 'control' | 'element' | 'radios'>): Option[] {
  const { control, element, radios } = item;
  switch (control) {
    case 'select': {
      const options: Option[] = [];
      for (const o of (element as HTMLSelectElement).options) {
        if (options.length >= most) break;
        options.push({ value: o.value, text: o.text.trim() });
      }
      return options;
    }
    case 'radios':
      return radios.map((r) => ({ value: r.getAttribute('value') ?? r.id, text: radioText(r) }));
    case 'combobox': {
      const list = listOf(element);
      return list ? listedOptions(list).slice(0, most).map(optionOf) : [];
    }
    case 'text':
    case 'checkbox':
    case 'switch':
      return [];
    default:
      return control satisfies never;
  }
}

/** The elements of an ARIA list or menu that can be chosen. */
export const listedOptions = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role=option], [role=menuitem], [role=menuitemradio]'),
];

/**
 * One element of an ARIA list as an option: its words on one line, at most 120 characters; `value` '' without
 * data-value.
 */
export const optionOf = (element: HTMLElement): Option => ({
  value: element.getAttribute('data-value') ?? '',
  text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120),
});

/** The listbox an ARIA combobox opens: named by it, or beside it. */
export function listOf(element: HTMLElement): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const attribute of ['aria-controls', 'aria-owns']) {
    const id = element.getAttribute(attribute);
    const list = id ? root.getElementById?.(id) : null;
    if (list) return list.matches('[role=listbox]') ? list : (list.querySelector('[role=listbox]') ?? list);
  }
  const next = element.nextElementSibling;
  return next?.getAttribute('role') === 'listbox' ? next : null;
}

/** The words of one radio button. */
function radioText(radio: HTMLElement): string {
  const label =
    radio.closest('label') ??
    (radio.id === ''
      ? null
      : (radio.getRootNode() as Document | ShadowRoot).querySelector?.(
          `label[for="${CSS.escape(radio.id)}"]`,
        ));
  const words =
    radio.getAttribute('aria-label') ??
    label?.textContent ??
    (radio.textContent || radio.nextSibling?.textContent);
  return (words ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** Whether a box, switch or radio is on, native or ARIA. */
export function isOn(element: HTMLElement): boolean {
  const input = element as HTMLInputElement;
  return element.tagName === 'INPUT' ? input.checked : element.getAttribute('aria-checked') === 'true';
}

/** What a combobox shows as its value. */
export function shownText(element: HTMLElement): string {
  const input = element as HTMLInputElement;
  return (element.tagName === 'INPUT' ? input.value : (element.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The chosen option of a list, or -1. */
export function chosenIndex(item: Pick<ControlItem, 'control' | 'element' | 'radios'>): number {
  if (item.control === 'select') return (item.element as HTMLSelectElement).selectedIndex;
  if (item.control === 'radios') return item.radios.findIndex(isOn);
  const text = shownText(item.element);
  return optionTexts(item).findIndex((o) => o.text !== '' && o.text === text);
}
