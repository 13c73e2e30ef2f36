import { isOn, shownText } from '../read/options.ts';
import type { FieldOutcome, Refusal } from '../roles.ts';
import type { Option, Wanted } from '../seen.ts';
import { operate } from './combobox.ts';
import type { FormField, MailForm } from './form.ts';
import { holds, optionPlace } from './state.ts';
import { press, writeSelect, writeText } from './write.ts';

/** A want whose password is in hand. */
export type Concrete = Exclude<Wanted, { kind: 'secret' }>;

/** Puts one value in, by the control's own way; `why` is asked once more at the last moment. */
export async function put(
  field: FormField,
  form: MailForm,
  what: Concrete,
  signal: AbortSignal,
  why: () => Refusal | null = () => null,
): Promise<FieldOutcome> {
  const { live } = field;
  const element = field.element as HTMLInputElement;
  switch (live.control) {
    case 'text':
      if (what.kind !== 'text') return { refused: 'no-value' };
      if (element.value !== what.text) {
        const refused = writeText(element, what.text, why);
        if (refused) return { refused };
      }
      return 'filled';
    case 'checkbox':
    case 'switch':
      if (what.kind !== 'check') return { refused: 'no-value' };
      if (isOn(element) !== what.on) press(element);
      return 'filled';
    case 'select': {
      const place = what.kind === 'option' ? optionPlace(field, what) : -1;
      if (place < 0) return { refused: 'no-matching-option' };
      const select = field.element as unknown as HTMLSelectElement;
      if (select.selectedIndex !== place) writeSelect(select, place);
      return 'filled';
    }
    case 'radios': {
      const radio = what.kind === 'option' ? live.radios[optionPlace(field, what)] : undefined;
      if (!radio) return { refused: 'no-matching-option' };
      if (!isOn(radio)) press(radio);
      return 'filled';
    }
    case 'combobox':
      return putCombobox(field, form, what, signal);
    default:
      return live.control satisfies never;
  }
}

async function putCombobox(
  field: FormField,
  form: MailForm,
  what: Concrete,
  signal: AbortSignal,
): Promise<FieldOutcome> {
  if (field.element.tagName === 'INPUT' && what.kind === 'text' && !field.role.endsWith('.security')) {
    // An input with suggestions takes text as it is.
    writeText(field.element as HTMLInputElement, what.text);
    return 'filled';
  }
  if (what.kind !== 'none' && holds(field, what)) return 'filled';
  const made = await operate(field.element, (options) => askAgain(field, form, options), signal);
  if (made === null) return { refused: 'choose-by-hand' };
  const shown = shownText(field.element).toLowerCase();
  const wanted = made.toLowerCase();
  return shown.includes(wanted) || (shown !== '' && wanted.includes(shown)) || around(field.element, made)
    ? 'filled'
    : { refused: 'choose-by-hand' };
}

/** The judge on options that could be seen only now. An open list may hide the page, so it is judged as it was read. */
async function askAgain(field: FormField, form: MailForm, options: Option[]): Promise<number> {
  const { page } = form.look;
  const fields = page.fields.map((seen, i) =>
    i === field.field ? { ...seen, options, opened: true } : seen,
  );
  const judged = await form.judge({ ...page, fields });
  const again = judged?.fields.find((f) => f.field === field.field && f.role === field.role);
  return again?.wanted.kind === 'option' ? again.wanted.index : -1;
}

/** Whether the widget around a combobox shows a text: many draw the choice beside an empty input. */
function around(element: Element, text: string): boolean {
  let e: Element | null = element.parentElement;
  for (let i = 0; e && i < 4; i++, e = e.parentElement) {
    const all = e.textContent ?? '';
    if (all.length > 400) return false;
    if (all.includes(text) && e.querySelector('[role=option]') === null) return true;
  }
  return false;
}
