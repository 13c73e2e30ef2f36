import type { MailField } from './find.ts';
import { optionTexts } from './parts.ts';
import type { Choice } from './security.ts';

/** Whether a box or switch is on, native or ARIA. */
export function isOn(element: HTMLElement): boolean {
  const input = element as HTMLInputElement;
  return element.tagName === 'INPUT' ? input.checked : element.getAttribute('aria-checked') === 'true';
}

/** The chosen option of a list, or -1. */
export function chosenIndex(field: MailField): number {
  const { item } = field.facts;
  if (item.control === 'select') return (item.element as HTMLSelectElement).selectedIndex;
  if (item.control === 'radios')
    return item.radios.findIndex((r) =>
      r.tagName === 'INPUT' ? (r as HTMLInputElement).checked : r.getAttribute('aria-checked') === 'true',
    );
  return optionTexts(field.facts).findIndex((o) => o.text !== '' && o.text === shownText(field.element));
}

/** What a combobox shows as its value. */
export function shownText(element: HTMLElement): string {
  const input = element as HTMLInputElement;
  return (element.tagName === 'INPUT' ? input.value : (element.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs for on and off that need no language. */
export const onSign = '☑';
export const offSign = '☐';

/** What stands in a field now, in its own words. Never called for passwords. */
export function currentText(field: MailField): string {
  const { item } = field.facts;
  switch (item.control) {
    case 'text':
      return (field.element as HTMLInputElement).value;
    case 'checkbox':
    case 'switch':
      return isOn(field.element) ? onSign : offSign;
    case 'select':
    case 'radios':
      return optionTexts(field.facts)[chosenIndex(field)]?.text ?? '';
    case 'combobox':
      return shownText(field.element);
    default:
      return item.control satisfies never;
  }
}

/** A choice in the field's own words. */
export function choiceText(choice: Choice): string {
  return choice.kind === 'check' ? (choice.on ? onSign : offSign) : choice.text;
}

/** Whether the field holds what was chosen. Texts are compared as the control keeps them. */
export function holds(field: MailField, choice: Choice): boolean {
  switch (choice.kind) {
    case 'check':
      return isOn(field.element) === choice.on;
    case 'option':
      return field.facts.item.control === 'combobox'
        ? same(shownText(field.element), choice.text)
        : chosenIndex(field) === choice.index;
    case 'text':
      return field.facts.item.control === 'select' || field.facts.item.control === 'combobox'
        ? new RegExp(`(?:^|\\D)${choice.text}(?:\\D|$)`).test(currentText(field)) ||
            same(currentText(field), choice.text)
        : (field.element as HTMLInputElement).value === choice.text;
    default:
      return choice satisfies never;
  }
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
