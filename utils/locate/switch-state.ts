import type { Candidate, Scan } from './page-scan.ts';
import { textOf } from './tree.ts';

export type OnOff = 'on' | 'off';

/** Says a text on or off by itself ("Yes", "Off", "ON")? */
export function polarity(scan: Scan, text: string): OnOff | undefined {
  const { labels } = scan.reader.read(text);
  const on = Math.max(labels.get('yes') ?? 0, labels.get('stateOn') ?? 0, labels.get('twoStepTurnOn') ?? 0);
  const off = Math.max(labels.get('no') ?? 0, labels.get('stateOff') ?? 0, labels.get('twoStepTurnOff') ?? 0);
  return on === off ? undefined : on > off ? 'on' : 'off';
}

/** Of two radios: what the chosen one says. */
export function radioState(scan: Scan, radios: Candidate[]): OnOff | undefined {
  const chosen = radios.filter((r) => checkedOf(r.element) === true);
  const [one] = chosen;
  return one && chosen.length === 1 ? polarity(scan, one.name) : undefined;
}

/** `checked` for native inputs (ARIA may not override it), else `aria-checked`, `aria-pressed` or, of an option, `aria-selected`. */
export function checkedOf(element: Element): boolean | undefined {
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    return input.indeterminate ? undefined : input.checked;
  }
  for (const attribute of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const value = element.getAttribute(attribute);
    if (value === 'true') return true;
    if (value === 'false') return false;
    if (value !== null) return undefined;
  }
  if (element.localName.includes('-')) {
    const { checked } = element as Element & { checked?: unknown };
    return typeof checked === 'boolean' ? checked : element.hasAttribute('checked') ? true : undefined;
  }
  return undefined;
}

/** A toggle's state; when a text in it says the opposite, neither is believed. */
export function toggleState(scan: Scan, c: Candidate): OnOff | undefined {
  const checked = checkedOf(c.element);
  const said = polarity(scan, textOf(c.element, 60));
  if (checked === undefined) return said;
  const state = checked ? 'on' : 'off';
  return said && said !== state ? undefined : state;
}

/** Of a list of two, On and Off; null for any other. */
export function selectState(scan: Scan, element: Element): OnOff | undefined | null {
  // A combo box that shows what is chosen.
  if (element.localName !== 'select') return polarity(scan, textOf(element, 60)) ?? null;
  const select = element as HTMLSelectElement;
  if (select.options.length !== 2) return null;
  const [a, b] = [...select.options].map((o) => polarity(scan, o.text));
  if (!a || !b || a === b) return null;
  return polarity(scan, select.selectedOptions[0]?.text ?? '');
}
