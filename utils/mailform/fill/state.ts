import { chosenIndex, isOn, optionTexts, shownText } from '../read/options.ts';
import type { Choice } from '../seen.ts';
import type { FormField } from './form.ts';

/** Signs for on and off that need no language. */
const onSign = '☑';
const offSign = '☐';

/** What stands in a field now, in its own words. Never called for passwords. */
export function currentText({ live }: FormField): string {
  const { control, element } = live;
  switch (control) {
    case 'text':
      return (element as HTMLInputElement).value;
    case 'checkbox':
    case 'switch':
      return isOn(element) ? onSign : offSign;
    case 'select':
    case 'radios':
      return optionTexts(live)[chosenIndex(live)]?.text ?? '';
    case 'combobox':
      return shownText(element);
    default:
      return control satisfies never;
  }
}

/** A choice in the field's own words. */
export function choiceText(choice: Choice): string {
  return choice.kind === 'check' ? (choice.on ? onSign : offSign) : choice.text;
}

/** Where the chosen option stands now, by its words: lists are filled anew by pages. -1 when it is gone. */
export function optionPlace({ live }: FormField, choice: Extract<Choice, { kind: 'option' }>): number {
  const options = optionTexts(live);
  return options[choice.index]?.text === choice.text
    ? choice.index
    : options.findIndex((o) => o.text === choice.text);
}

/** Whether the field holds what was chosen. Texts are compared as the control keeps them. */
export function holds(field: FormField, choice: Choice): boolean {
  const { control, element } = field.live;
  switch (choice.kind) {
    case 'check':
      return isOn(element) === choice.on;
    case 'option':
      if (control === 'combobox') return same(shownText(element), choice.text);
      return chosenIndex(field.live) === optionPlace(field, choice);
    case 'text':
      if (control !== 'select' && control !== 'combobox')
        return (element as HTMLInputElement).value === choice.text;
      return (
        same(currentText(field), choice.text) ||
        // "587 (STARTTLS)" holds 587.
        (/^\d+$/.test(choice.text) && new RegExp(`\\b${choice.text}\\b`).test(currentText(field)))
      );
    default:
      return choice satisfies never;
  }
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
