import { isOn, shownText } from '../read/options.ts';
import type { FieldOutcome, FillReport, Refusal } from '../roles.ts';
import { operate } from './combobox.ts';
import { focused, giveBack } from './focus.ts';
import type { FormField, MailForm } from './form.ts';
import { signatureOf } from './signature.ts';
import { press, writeSelect, writeText } from './write.ts';

/** What stood in a field before the first write; kept only here, in our script's own world. */
interface Before {
  field: FormField;
  text: string;
  index: number;
  on: boolean;
}
interface Kept {
  before: Before[];
  secrets: FormField[];
}
const undoable = new WeakMap<MailForm, Kept>();

/** Keeps what stands in a field that is about to be written for the first time; of passwords only that there was one. */
export function remember(form: MailForm, field: FormField): void {
  const kept = undoable.get(form) ?? { before: [], secrets: [] };
  undoable.set(form, kept);
  if (field.wanted.kind === 'secret') {
    if (!kept.secrets.includes(field)) kept.secrets.push(field);
    return;
  }
  if (kept.before.some((b) => b.field === field)) return;
  const { control, radios } = field.live;
  const text =
    control === 'text'
      ? (field.element as HTMLInputElement).value
      : control === 'combobox'
        ? shownText(field.element)
        : '';
  const index =
    control === 'select'
      ? (field.element as unknown as HTMLSelectElement).selectedIndex
      : radios.findIndex((r) => isOn(r));
  kept.before.push({ field, text, index, on: isOn(field.element) });
}

/**
 * Puts back what stood in the fields. Password fields are emptied, since nothing of them was kept.
 */
export async function undoFill(form: MailForm): Promise<FillReport> {
  const kept = undoable.get(form);
  const rows: FillReport['rows'] = [];
  if (!kept) return { rows, undone: true };
  const signal = new AbortController().signal;
  const before = focused(form.document);
  const done = ({ id, role, label }: FormField, outcome: FieldOutcome): void => {
    rows.push({ id, role, label, outcome });
  };
  for (const f of kept.secrets) {
    const refused = unusable(f);
    if (!refused) writeText(f.element as HTMLInputElement, '');
    done(f, refused ? { refused } : 'emptied');
  }
  for (const b of [...kept.before].reverse()) {
    const refused = unusable(b.field);
    const outcome: FieldOutcome = refused ? { refused } : await restore(b, signal);
    done(b.field, outcome === 'filled' ? 'restored' : outcome);
  }
  undoable.delete(form);
  giveBack(form.document, before);
  return { rows, undone: true };
}

const unusable = (f: FormField): Refusal | null =>
  !f.element.isConnected ? 'gone' : signatureOf(f.live) !== f.signature ? 'changed-since-preview' : null;

async function restore(b: Before, signal: AbortSignal): Promise<FieldOutcome> {
  const { live } = b.field;
  const element = b.field.element as HTMLInputElement;
  switch (live.control) {
    case 'text':
      if (element.value !== b.text) writeText(element, b.text);
      return 'filled';
    case 'checkbox':
    case 'switch':
      if (isOn(element) !== b.on) press(element);
      return 'filled';
    case 'select':
      writeSelect(b.field.element as unknown as HTMLSelectElement, b.index);
      return 'filled';
    case 'radios': {
      const radio = live.radios[b.index];
      if (radio) press(radio);
      return radio ? 'filled' : { refused: 'choose-by-hand' };
    }
    case 'combobox': {
      if (shownText(element) === b.text) return 'filled';
      if (element.tagName === 'INPUT' && !b.field.role.endsWith('.security')) {
        writeText(element, b.text);
        return 'filled';
      }
      const made = await operate(
        element,
        async (options) => options.findIndex((o) => o.text === b.text),
        signal,
      );
      return made === null ? { refused: 'choose-by-hand' } : 'filled';
    }
    default:
      return live.control satisfies never;
  }
}
