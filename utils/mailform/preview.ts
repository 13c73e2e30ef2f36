import { buttonText } from './buttons.ts';
import { type MailField, type MailForm, rowsOf } from './find.ts';
import { frameRefusal, pageRefusal, unencryptedNearby } from './page.ts';
import { optionTexts } from './parts.ts';
import type { FieldRole, MailValues, Preview, PreviewRow, Refusal } from './roles.ts';
import { choiceText, currentText, holds } from './state.ts';
import { refuseElement } from './visible.ts';
import { type Wanted, wantedFor } from './wanted.ts';

/** A port chosen from a list: the option that names it. */
export function portOption(field: MailField, port: string): number {
  const pattern = new RegExp(`(?:^|\\D)${port}(?:\\D|$)`);
  return optionTexts(field.facts).findIndex((o) => pattern.test(o.text) || pattern.test(o.value));
}

/** Turns a wanted text into a choice for lists; other wants stay as they are. */
export function fitted(field: MailField, wanted: Wanted): Wanted {
  const { control } = field.facts.item;
  if (wanted.kind !== 'text' || (control !== 'select' && control !== 'combobox' && control !== 'radios'))
    return wanted;
  if (field.opens || field.role.endsWith('.security')) return wanted;
  const options = optionTexts(field.facts);
  if (control === 'combobox' && (field.element.tagName === 'INPUT' || options.length === 0)) return wanted;
  const index = field.role.endsWith('.port')
    ? portOption(field, wanted.text)
    : options.findIndex((o) => o.text === wanted.text || o.value === wanted.text);
  return index < 0
    ? { kind: 'none', reason: 'no-matching-option' }
    : { kind: 'option', index, text: options[index]?.text ?? '' };
}

/**
 * What a fill would do, row by row, without doing it. Refusals are found as far as they can be without
 * scrolling the page; all are checked again at the moment of writing.
 */
export function previewForm(form: MailForm, values: MailValues, pageUrl: URL): Preview {
  const page = pageRefusal(pageUrl);
  const rows = rowsOf(form)
    .map((field) => row(field, form, values, page))
    .filter((r): r is PreviewRow => r !== null)
    .sort((a, b) => place(form, a.id) - place(form, b.id));
  const preview: Preview = {
    rows,
    ambiguous: form.ambiguous.map((a) => a.role),
    oauthOffered: form.oauthOffered,
    savesOnBlur: form.savesOnBlur,
  };
  if (unencryptedNearby(pageUrl) && rows.some((r) => r.secret)) preview.unencrypted = true;
  const frame = form.foreignFrames[0];
  if (frame && form.fields.length === 0) preview.foreignFrame = frameName(frame);
  if (form.testButton) preview.testLabel = buttonText(form.testButton);
  if (form.saveButton) preview.saveLabel = buttonText(form.saveButton);
  return preview;
}

/** Rows stand in the order of the page. */
const place = (form: MailForm, id: string): number => rowsOf(form).find((f) => f.id === id)?.facts.index ?? 0;

function frameName(frame: HTMLIFrameElement): string {
  try {
    return new URL(frame.src).host || frame.src;
  } catch {
    return frame.src;
  }
}

function row(
  field: MailField,
  form: MailForm,
  values: MailValues,
  page: ReturnType<typeof pageRefusal>,
): PreviewRow | null {
  const wanted = fitted(field, wantedFor(field, form, values));
  // Servers that this journey does not use are not spoken of.
  if (wanted.kind === 'none' && wanted.reason === 'no-value' && field.role !== 'from.name') return null;
  const secret = wanted.kind === 'secret';
  let refused = refusalFor(field, wanted, page, false);
  // A locked field may be unlocked by a switch that is set before it.
  if (
    refused === 'disabled' &&
    !field.opens &&
    form.openers.some((o) => field.role.startsWith(`${o.opens?.protocol}.`))
  )
    refused = null;
  const now = secret ? '' : currentText(field);
  const same = !secret && wanted.kind !== 'none' && holds(field, wanted);
  const empty = secret ? (field.element as HTMLInputElement).value === '' : now === '';
  const made: PreviewRow = {
    id: field.id,
    role: field.role as FieldRole,
    label: field.label,
    value: secret || wanted.kind === 'none' ? '' : choiceText(wanted),
    secret,
    before: same ? 'same' : empty ? 'empty' : 'other',
    on: refused === null,
  };
  if (made.before === 'other' && !secret) made.was = now.slice(0, 120);
  if (refused) made.refused = refused;
  if (field.opens) made.opens = true;
  return made;
}

/** Every reason not to write a field; with `act`, the page is scrolled to it and the place is tested. */
export function refusalFor(
  field: MailField,
  wanted: Wanted,
  page: ReturnType<typeof pageRefusal>,
  act: boolean,
): Refusal | null {
  if (page === 'provider-sign-in-page') return page;
  if (wanted.kind === 'secret' && page) return page;
  if (!field.element.isConnected) return 'gone';
  const frame = frameRefusal(field.element.ownerDocument);
  if (frame) return frame;
  if (wanted.kind === 'none') return wanted.reason;
  if (wanted.kind === 'secret' && !secretField(field)) return 'not-a-password-field';
  const box =
    field.facts.item.control === 'checkbox' ||
    field.facts.item.control === 'switch' ||
    field.facts.item.control === 'radios';
  const target =
    field.facts.item.control === 'radios' ? (field.facts.item.radios[0] ?? field.element) : field.element;
  return refuseElement(target, box, act);
}

/** A password goes into password inputs, and into text inputs that say they are for one. */
function secretField(field: MailField): boolean {
  const { element } = field;
  if (element.tagName !== 'INPUT') return false;
  const { type } = element as HTMLInputElement;
  return type === 'password' || (type === 'text' && field.facts.type === 'text');
}
