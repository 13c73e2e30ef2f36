import type { LiveField, Look } from '../read/look.ts';
import { lookInTurns } from '../read/look-in-turns.ts';
import type { OpenRoot } from '../read/walk.ts';
import type { FieldRole, Protocol } from '../roles.ts';
import { type Judge, type JudgedField, type Judgement, namesOf, type SiteRules } from '../seen.ts';
import { signatureOf } from './signature.ts';

/** A field of the form: what the judge said of it, and the live element. Nothing here is a value that was typed. */
export interface FormField extends JudgedField {
  element: HTMLElement;
  live: LiveField;
  label: string;
  /** Taken when it was found; checked again at the moment of writing. */
  signature: string;
}

/** A mail form on a page, as it was judged last. */
export interface MailForm {
  document: Document;
  look: Look;
  judge: Judge;
  openRoot: OpenRoot | undefined;
  /** First what opens fields, then the fields. */
  fields: FormField[];
  ambiguous: { role: FieldRole; elements: HTMLElement[] }[];
  missing: FieldRole[];
  testButton: HTMLElement | null;
  saveButton: HTMLElement | null;
  oauthOffered: boolean;
  savesOnBlur: boolean;
  site: SiteRules;
}

/** Looks at a page and has it judged; null when the judge is gone. */
export async function findForm(
  document: Document,
  judge: Judge,
  openRoot?: OpenRoot,
): Promise<MailForm | null> {
  const seen = await lookInTurns(document, openRoot);
  const judged = await judge(seen.page);
  return judged && formOf(document, seen, judged, judge, openRoot);
}

/** The form as live elements. A judgement of another page than was looked at names nothing. */
export function formOf(
  document: Document,
  seen: Look,
  judged: Judgement,
  judge: Judge,
  openRoot?: OpenRoot,
): MailForm {
  return {
    document,
    look: seen,
    judge,
    openRoot,
    fields: judged.fields.flatMap((field) => {
      const live = seen.fields[field.field];
      return live ? [formField(field, live)] : [];
    }),
    ambiguous: judged.ambiguous.map(({ role, fields }) => ({
      role,
      elements: fields.flatMap((f) => seen.fields[f]?.element ?? []),
    })),
    missing: judged.missing,
    testButton: seen.buttons[judged.testButton] ?? null,
    saveButton: seen.buttons[judged.saveButton] ?? null,
    oauthOffered: judged.oauthOffered,
    savesOnBlur: judged.savesOnBlur,
    site: judged.site,
  };
}

function formField(field: JudgedField, live: LiveField): FormField {
  const { label, placeholder } = live.seen;
  return {
    ...field,
    element: live.element,
    live,
    label: label || placeholder || namesOf(live.seen),
    signature: signatureOf(live),
  };
}

/** The element of a preview row, for the rings on the page. */
export const fieldElement = (form: MailForm, rowId: string): Element | null =>
  form.fields.find((f) => f.id === rowId)?.element ?? null;

/** The server that a role belongs to, if it belongs to one. */
export const protocolOf = (role: FieldRole): Protocol | 'from' | 'account' =>
  role.slice(0, role.indexOf('.')) as Protocol | 'from' | 'account';
