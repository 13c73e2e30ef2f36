import { atOnce, type Steps } from '../../in-turns.ts';
import { buttonText } from '../read/buttons.ts';
import type { Preview, PreviewRow, Refusal } from '../roles.ts';
import type { SiteRules } from '../seen.ts';
import { type FormField, type MailForm, protocolOf } from './form.ts';
import { frameRefusal } from './frame-refusal.ts';
import { paintedOver } from './painted-over.ts';
import { refuseElement } from './refuse.ts';
import { choiceText, currentText, holds } from './state.ts';

/** What a fill would do, at one go. */
export const previewForm = (form: MailForm): Preview => atOnce(previewSteps(form));

/**
 * What a fill would do, row by row in the order of the page, without doing it. Refusals are found as far as they can be
 * without scrolling the page; all are checked again at the moment of writing.
 */
export function* previewSteps(form: MailForm): Steps<Preview> {
  const rows: PreviewRow[] = [];
  for (const field of [...form.fields].sort((a, b) => a.field - b.field)) {
    yield;
    const made = row(field, form);
    if (made) rows.push(made);
  }
  const preview: Preview = {
    rows,
    ambiguous: form.ambiguous.map((a) => a.role),
    oauthOffered: form.oauthOffered,
    savesOnBlur: form.savesOnBlur,
  };
  if (form.site.unencryptedNearby && rows.some((r) => r.secret)) preview.unencrypted = true;
  const frame = form.look.foreignFrames[0];
  if (frame && form.fields.every((f) => f.opens)) preview.foreignFrame = frameName(frame);
  if (form.missing.length > 0) preview.missing = form.missing;
  if (form.testButton) preview.testLabel = buttonText(form.testButton);
  if (form.saveButton) preview.saveLabel = buttonText(form.saveButton);
  return preview;
}

function frameName(frame: HTMLIFrameElement): string {
  try {
    return new URL(frame.src).host || frame.src;
  } catch {
    return frame.src;
  }
}

function row(field: FormField, form: MailForm): PreviewRow | null {
  const { wanted } = field;
  // Servers that this journey does not use are not spoken of.
  if (wanted.kind === 'none' && wanted.reason === 'no-value' && field.role !== 'from.name') return null;
  const secret = wanted.kind === 'secret';
  let refused = refusalOf(field, form.site, false);
  // A locked field may be unlocked by a switch that is set before it.
  if (
    refused === 'disabled' &&
    !field.opens &&
    form.fields.some((o) => o.opens && protocolOf(o.role) === protocolOf(field.role))
  )
    refused = null;
  const now = secret ? '' : currentText(field);
  const same = wanted.kind !== 'secret' && wanted.kind !== 'none' && holds(field, wanted);
  const empty = secret ? (field.element as HTMLInputElement).value === '' : now === '';
  const made: PreviewRow = {
    id: field.id,
    role: field.role,
    label: field.label,
    value: wanted.kind === 'secret' || wanted.kind === 'none' ? '' : choiceText(wanted),
    secret,
    before: same ? 'same' : empty ? 'empty' : 'other',
    on: refused === null,
  };
  if (made.before === 'other' && !secret) made.was = now.slice(0, 120);
  if (refused) made.refused = refused;
  if (field.opens) made.opens = true;
  return made;
}

/**
 * Every reason not to write a field: the page is scrolled to it, and the place is tested. It is done when the first step
 * is, but for the password's: what may be painted over it is looked for in steps.
 */
export function* refusalSteps(field: FormField, site: SiteRules): Steps<Refusal | null> {
  const refused = refusalOf(field, site, true);
  if (refused || field.wanted.kind !== 'secret') return refused;
  return (yield* paintedOver(field.element)) ? 'covered' : null;
}

/** With `act`, the page is scrolled to the field; without, what is out of view is believed. */
function refusalOf(field: FormField, site: SiteRules, act: boolean): Refusal | null {
  const { element, live, wanted } = field;
  if (site.refusal === 'provider-sign-in-page' || (wanted.kind === 'secret' && site.refusal))
    return site.refusal;
  if (!element.isConnected) return 'gone';
  const frame = frameRefusal(element.ownerDocument);
  if (frame) return frame;
  if (wanted.kind === 'none' && !opensItsOptions(field)) return wanted.reason;
  if (wanted.kind === 'secret' && !isSecretField(field)) return 'not-a-password-field';
  const { control, radios } = live;
  const box = control === 'checkbox' || control === 'switch' || control === 'radios';
  return refuseElement(control === 'radios' ? (radios[0] ?? element) : element, box, act);
}

/** A list that is drawn only when it is opened has options that nobody has seen yet. */
export const opensItsOptions = ({ live, wanted }: FormField): boolean =>
  live.control === 'combobox' && wanted.kind === 'none' && wanted.reason === 'no-matching-option';

/** A password goes into password inputs, and into text inputs that say they are for one. */
function isSecretField({ element, live }: FormField): boolean {
  if (element.tagName !== 'INPUT') return false;
  const { type } = element as HTMLInputElement;
  return type === 'password' || (type === 'text' && live.seen.type === 'text');
}
