import { findMailForm, type MailField, type MailForm, rowsOf } from './find.ts';
import { pageRefusal } from './page.ts';
import { fitted, refusalFor } from './preview.ts';
import type { FieldOutcome, FieldRole, FillReport, MailValues, Refusal } from './roles.ts';
import { chooseOption } from './security.ts';
import { signatureOf } from './signature.ts';
import { holds, isOn, shownText } from './state.ts';
import { type Wanted, wantedFor, writeOrder } from './wanted.ts';
import { frames, operate, press, writeSelect, writeText } from './write.ts';

export { fieldElement } from './find.ts';

/** What stood in a field before the first write; kept only here, in the page's own script world. */
interface Before {
  field: MailField;
  text: string;
  index: number;
  on: boolean;
}
const undoable = new WeakMap<MailForm, { before: Before[]; secrets: MailField[] }>();

/** Fields may appear when others are set; after so many rounds the page is left alone. */
const maxRounds = 4;

/**
 * Writes the rows that are on. Each refusal is checked again at the moment of writing, each field against its
 * signature; then everything is read back, and what the page changed is set once more, not oftener. Never
 * submits. The password goes only into fields of this form with the role of a mail password.
 */
export async function fillForm(
  form: MailForm,
  values: MailValues,
  password: string | null,
  rows: readonly { id: string; on: boolean }[],
  signal: AbortSignal,
): Promise<FillReport> {
  const outcomes = new Map<string, FieldOutcome>();
  const on = new Map(rows.map((r) => [r.id, r.on]));
  const declined = declinedRoles(form, on);
  const previous = undoable.get(form) ?? { before: [], secrets: [] };
  undoable.set(form, previous);
  const view = form.document.defaultView;
  let writing = rowsOf(form).filter((f) => on.has(f.id));
  const report = (): FillReport => ({
    rows: rowsOf(form)
      .filter((f) => outcomes.has(f.id))
      .map((f) => ({ id: f.id, role: f.role, label: f.label, outcome: outcomes.get(f.id) ?? 'off' })),
  });
  if (!view) {
    for (const f of writing) outcomes.set(f.id, { refused: 'gone' });
    return report();
  }
  for (const f of writing) if (!on.get(f.id)) outcomes.set(f.id, 'off');
  writing = writing.filter((f) => on.get(f.id));
  const wroteAny: MailField[] = [];
  for (let round = 0; round < maxRounds && writing.length > 0 && !signal.aborted; round++) {
    writing.sort((a, b) => order(a) - order(b) || a.facts.index - b.facts.index);
    for (const field of writing) {
      if (signal.aborted) break;
      outcomes.set(field.id, await writeField(field, form, values, password, previous, signal));
      wroteAny.push(field);
      // What it brings or unlocks comes with the page's next drawing.
      if (field.opens) await frames(view, 2);
    }
    await frames(view, 2);
    writing = signal.aborted ? [] : appeared(form, values, password, declined);
  }
  await settle(wroteAny, form, values, password, outcomes, view, signal);
  for (const f of rowsOf(form))
    if (on.get(f.id) && !outcomes.has(f.id)) outcomes.set(f.id, signal.aborted ? 'off' : { refused: 'gone' });
  leaveLast(form.document);
  return report();
}

/** Roles of which every row is off: a page that draws its form anew does not bring them back. */
function declinedRoles(form: MailForm, on: ReadonlyMap<string, boolean>): ReadonlySet<FieldRole> {
  const shown = form.fields.filter((f) => on.has(f.id));
  const wanted = new Set(shown.filter((f) => on.get(f.id)).map((f) => f.role));
  return new Set(shown.map((f) => f.role).filter((role) => !wanted.has(role)));
}

/** What opens fields goes before them all. */
const order = (f: MailField): number => (f.opens ? -1 : writeOrder(f.role));

/** The last field loses the focus, so that apps that take values on leaving have them all. */
function leaveLast(document: Document): void {
  let active = document.activeElement as HTMLElement | null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  if (active && active !== document.body && /^(?:INPUT|SELECT|TEXTAREA)$/.test(active.tagName)) active.blur();
}

/** The password as a text want, only for password roles and only when there is one. */
function concrete(wanted: Wanted, password: string | null): Exclude<Wanted, { kind: 'secret' }> {
  if (wanted.kind !== 'secret') return wanted;
  return password === null || password === ''
    ? { kind: 'none', reason: 'no-value' }
    : { kind: 'text', text: password };
}

async function writeField(
  field: MailField,
  form: MailForm,
  values: MailValues,
  password: string | null,
  undo: { before: Before[]; secrets: MailField[] },
  signal: AbortSignal,
): Promise<FieldOutcome> {
  const wanted = fitted(field, wantedFor(field, form, values));
  const page = pageRefusal(new URL(form.document.location.href));
  const { control } = field.facts.item;
  const openList = control === 'combobox';
  // A list that is not in the page yet has its options only when it is opened.
  const unknown = wanted.kind === 'none' && wanted.reason === 'no-matching-option' && openList;
  const refused = refusalFor(field, unknown ? { kind: 'text', text: '' } : wanted, page, true);
  if (refused) return { refused };
  if (signatureOf(field.facts) !== field.signature || !sameLabel(field))
    return { refused: 'changed-since-preview' };
  const what = concrete(wanted, password);
  if (what.kind === 'none' && !unknown) return { refused: what.reason };
  remember(field, wanted.kind === 'secret', undo);
  return put(field, form, values, what, signal);
}

/** The label text may have been exchanged under the same element. */
function sameLabel(field: MailField): boolean {
  const { labelElement, label } = field.facts;
  if (!labelElement) return true;
  const now = (labelElement.textContent ?? '').replace(/\s+/g, '');
  return labelElement.isConnected && label.split(' ').every((word) => now.includes(word));
}

function remember(field: MailField, secret: boolean, undo: { before: Before[]; secrets: MailField[] }): void {
  if (secret) {
    if (!undo.secrets.includes(field)) undo.secrets.push(field);
    return;
  }
  if (undo.before.some((b) => b.field === field)) return;
  const { item } = field.facts;
  const text =
    item.control === 'text'
      ? (field.element as HTMLInputElement).value
      : item.control === 'combobox'
        ? shownText(field.element)
        : '';
  const index =
    item.control === 'select'
      ? (field.element as HTMLSelectElement).selectedIndex
      : item.radios.findIndex((r) => isOn(r));
  undo.before.push({ field, text, index, on: isOn(field.element) });
}

/** Puts one value in, by the control's own way. */
async function put(
  field: MailField,
  form: MailForm,
  values: MailValues,
  what: Exclude<Wanted, { kind: 'secret' }>,
  signal: AbortSignal,
): Promise<FieldOutcome> {
  const { item } = field.facts;
  const element = field.element as HTMLInputElement;
  switch (item.control) {
    case 'text':
      if (what.kind !== 'text') return { refused: 'no-value' };
      if (element.value !== what.text) writeText(element, what.text);
      return 'filled';
    case 'checkbox':
    case 'switch':
      if (what.kind !== 'check') return { refused: 'no-value' };
      if (isOn(element) !== what.on) press(element);
      return 'filled';
    case 'select':
      if (what.kind !== 'option') return { refused: 'no-matching-option' };
      if ((field.element as unknown as HTMLSelectElement).selectedIndex !== what.index)
        writeSelect(field.element as unknown as HTMLSelectElement, what.index);
      return 'filled';
    case 'radios': {
      const radio = what.kind === 'option' ? item.radios[what.index] : undefined;
      if (!radio) return { refused: 'no-matching-option' };
      if (!isOn(radio)) press(radio);
      return 'filled';
    }
    case 'combobox':
      return putCombobox(field, form, values, what, signal);
    default:
      return item.control satisfies never;
  }
}

async function putCombobox(
  field: MailField,
  form: MailForm,
  values: MailValues,
  what: Exclude<Wanted, { kind: 'secret' }>,
  signal: AbortSignal,
): Promise<FieldOutcome> {
  const free = field.element.tagName === 'INPUT' && what.kind === 'text' && !field.role.endsWith('.security');
  if (free) {
    // An input with suggestions takes text as it is.
    writeText(field.element as HTMLInputElement, what.text);
    return 'filled';
  }
  if (what.kind !== 'none' && holds(field, what)) return 'filled';
  const security = field.role.endsWith('.security');
  const partners = form.fields.filter((f) => f.role === field.role);
  const server = values[field.role.split('.')[0] as 'smtp' | 'imap' | 'pop'];
  const made = await operate(
    field.element,
    (options) => {
      if (security && server) return chooseOption(options, field, server.security, partners);
      const wanted = what.kind === 'text' || what.kind === 'option' ? what.text : '';
      const index = options.findIndex(
        (o) =>
          o.text === wanted ||
          o.value === wanted ||
          new RegExp(`(?:^|\\D)${wanted.replace(/\D/g, '') || '-'}(?:\\D|$)`).test(o.text),
      );
      return index < 0 ? null : { kind: 'option', index, text: options[index]?.text ?? '' };
    },
    signal,
  );
  if (made?.kind !== 'option') return { refused: 'choose-by-hand' };
  const shown = shownText(field.element).toLowerCase();
  return shown.includes(made.text.toLowerCase()) ||
    (shown !== '' && made.text.toLowerCase().includes(shown)) ||
    around(field.element, made.text)
    ? 'filled'
    : { refused: 'choose-by-hand' };
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

/** Reads everything back; what the page has changed is set once more, and then believed. */
async function settle(
  fields: readonly MailField[],
  form: MailForm,
  values: MailValues,
  password: string | null,
  outcomes: Map<string, FieldOutcome>,
  view: Window,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const changed = fields.filter(
      (f) => outcomes.get(f.id) === 'filled' && !stands(f, form, values, password),
    );
    if (changed.length === 0) return;
    for (const f of changed) {
      if (attempt === 1 || signal.aborted) {
        outcomes.set(f.id, f.element.isConnected ? 'changed-by-page' : { refused: 'gone' });
        continue;
      }
      const undo = undoable.get(form) ?? { before: [], secrets: [] };
      const again = await writeField(f, form, values, password, undo, signal);
      // A page that took the field away or locked it has changed it.
      outcomes.set(f.id, again === 'filled' ? again : settled(again));
    }
    await frames(view, 2);
  }
}

const settled = (outcome: FieldOutcome): FieldOutcome =>
  typeof outcome === 'object' && outcome.refused !== 'gone' ? 'changed-by-page' : outcome;

function stands(field: MailField, form: MailForm, values: MailValues, password: string | null): boolean {
  if (!field.element.isConnected) return false;
  const what = concrete(fitted(field, wantedFor(field, form, values)), password);
  if (what.kind === 'none') return true;
  if (field.facts.item.control === 'combobox' && what.kind !== 'text') return true;
  return holds(field, what);
}

/**
 * Fields that were not there in the preview: only roles of servers that are being filled, in groups that had
 * none of that role, and never a password outside such a group.
 */
function appeared(
  form: MailForm,
  values: MailValues,
  password: string | null,
  declined: ReadonlySet<FieldRole>,
): MailField[] {
  const again = findMailForm(form.document, {}, form.openRoot ? { openRoot: form.openRoot } : {});
  const known = new Set(rowsOf(form).map((f) => f.element));
  const fresh: MailField[] = [];
  for (const f of again.fields) {
    if (known.has(f.element) || declined.has(f.role) || form.ambiguous.some((a) => a.role === f.role))
      continue;
    const protocol = f.role.split('.')[0] ?? '';
    const present = form.fields.filter(
      (x) => x.role === f.role && x.element.isConnected && x.element.checkVisibility(),
    );
    if (present.length > 0 && !f.confirms && !f.role.endsWith('.security')) continue;
    if (!rowsOf(form).some((x) => x.role.startsWith(`${protocol}.`))) continue;
    if (wantedFor(f, again, values).kind === 'none' || (f.role.endsWith('password') && password === null))
      continue;
    fresh.push({ ...f, id: `${f.id}+${form.fields.length + fresh.length}` });
  }
  form.fields.push(...fresh);
  return fresh;
}

/**
 * Puts back what stood in the fields: those rows are `off`, "left as it was". Password fields are emptied, since
 * nothing of them was kept: those rows are refused with `no-value`.
 */
export async function undoFill(form: MailForm): Promise<FillReport> {
  const kept = undoable.get(form);
  const rows: FillReport['rows'] = [];
  if (!kept) return { rows, undone: true };
  const signal = new AbortController().signal;
  const done = (f: MailField, outcome: FieldOutcome): void => {
    rows.push({ id: f.id, role: f.role as FieldRole, label: f.label, outcome });
  };
  const usable = (f: MailField): Refusal | null =>
    !f.element.isConnected ? 'gone' : signatureOf(f.facts) !== f.signature ? 'changed-since-preview' : null;
  for (const f of kept.secrets) {
    const refused = usable(f);
    if (!refused) writeText(f.element as HTMLInputElement, '');
    done(f, { refused: refused ?? 'no-value' });
  }
  for (const b of [...kept.before].reverse()) {
    const refused = usable(b.field);
    const outcome: FieldOutcome = refused ? { refused } : await restore(b, signal);
    done(b.field, outcome === 'filled' ? 'off' : outcome);
  }
  undoable.delete(form);
  return { rows, undone: true };
}

async function restore(b: Before, signal: AbortSignal): Promise<FieldOutcome> {
  const { item } = b.field.facts;
  const element = b.field.element as HTMLInputElement;
  switch (item.control) {
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
      const radio = item.radios[b.index];
      if (radio) press(radio);
      return radio ? 'filled' : { refused: 'choose-by-hand' };
    }
    case 'combobox': {
      if (shownText(b.field.element) === b.text) return 'filled';
      if (element.tagName === 'INPUT' && !b.field.role.endsWith('.security')) {
        writeText(element, b.text);
        return 'filled';
      }
      const made = await operate(
        b.field.element,
        (options) => {
          const index = options.findIndex((o) => o.text === b.text);
          return index < 0 ? null : { kind: 'option', index, text: b.text };
        },
        signal,
      );
      return made ? 'filled' : { refused: 'choose-by-hand' };
    }
    default:
      return item.control satisfies never;
  }
}
