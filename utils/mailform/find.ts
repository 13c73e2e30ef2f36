import { actionButtons } from './buttons.ts';
import { assignGroups, type Candidate, candidate, type Group } from './group.ts';
import { pageHints } from './hints.ts';
import { findOpeners, type Opener } from './openers.ts';
import { mailOptions } from './parts.ts';
import { confirmations, people, takeShared } from './people.ts';
import { type FieldDescription, matchDescribed } from './pick.ts';
import { type FieldFacts, readFields } from './read.ts';
import type { FieldRole, Part } from './roles.ts';
import { signatureOf } from './signature.ts';
import { shown } from './visible.ts';
import { type OpenRoot, walk } from './walk.ts';

/** One field of the form with its role. Elements are live; nothing here is a value that was typed. */
export interface MailField {
  /** Stable for this form object. */
  id: string;
  role: FieldRole;
  element: HTMLElement;
  facts: FieldFacts;
  label: string;
  weight: number;
  reasons: string[];
  /** Taken when it was found; checked again at the moment of writing. */
  signature: string;
  /** A password field that repeats another one. */
  confirms: boolean;
  /** Chosen by the person with "This is the field". */
  picked?: boolean;
  /** Set before the others: a switch or list that brings the mail fields or makes them count. */
  opens?: Opener;
}

export interface MailForm {
  document: Document;
  fields: MailField[];
  /** Switches and lists to be set first; see `findOpeners`. */
  openers: MailField[];
  groups: Group[];
  /** Roles for which two fields were equally good; they have no entry in `fields`. */
  ambiguous: { role: FieldRole; elements: HTMLElement[] }[];
  testButton: HTMLElement | null;
  saveButton: HTMLElement | null;
  foreignFrames: HTMLIFrameElement[];
  oauthOffered: boolean;
  savesOnBlur: boolean;
  /** Every candidate control, for "This is the field". */
  all: FieldFacts[];
  cut: boolean;
  openRoot: OpenRoot | undefined;
}

/** What the person pointed at earlier on this site, by role. */
export type Picks = Partial<Record<FieldRole, FieldDescription>>;

export interface FindOptions {
  /** How closed shadow roots are opened, when the caller may. */
  openRoot?: OpenRoot;
}

/**
 * Finds the fields of a mail settings form: one bounded walk, then a choice for the whole page.
 * Never writes, never reads what stands in a password field.
 */
export function findMailForm(document: Document, picks: Picks = {}, options: FindOptions = {}): MailForm {
  const walked = walk(document, options.openRoot);
  const all = readFields(walked);
  const found: Candidate[] = [];
  for (const field of all) {
    const c = candidate(field, all.length);
    if (c && shown(field.element, field.item)) found.push(c);
  }
  const hints = pageHints(document, all);
  const groups = assignGroups(found, hints);
  const form: MailForm = {
    document,
    fields: [],
    openers: [],
    groups,
    ambiguous: [],
    testButton: null,
    saveButton: null,
    foreignFrames: walked.foreignFrames,
    oauthOffered: offersOauth(all, groups),
    savesOnBlur: false,
    all,
    cut: walked.cut,
    openRoot: options.openRoot,
  };
  const shared = takeShared(groups, found);
  const used = new Set<FieldFacts>();
  const add = (role: FieldRole, c: Candidate, weight: number, reason: string, confirms = false): void => {
    used.add(c.field);
    form.fields.push(makeField(`${role}#${form.fields.length}`, role, c.field, weight, [reason], confirms));
  };
  for (const group of groups) {
    for (const member of group.members) {
      const role = `${group.protocol}.${member.part}` as FieldRole;
      const rival = group.rivals.get(member.part);
      if (rival && member.part !== 'security') {
        form.ambiguous.push({ role, elements: [member.candidate.field.element, rival.field.element] });
        used.add(member.candidate.field);
        continue;
      }
      add(
        role,
        member.candidate,
        member.score,
        member.candidate.uses.get(member.part)?.reason ?? member.part,
      );
    }
    for (const c of group.alsoSecurity)
      add(
        `${group.protocol}.security`,
        c,
        c.uses.get('security')?.weight ?? 0,
        c.uses.get('security')?.reason ?? '',
      );
  }
  for (const { role, member } of shared)
    add(role, member.candidate, member.score, member.candidate.uses.get(member.part)?.reason ?? member.part);
  people(found, groups, used, hints, all.length, add);
  applyPicks(form, picks, all);
  confirmations(found, form, used, add);
  if (hints.mail)
    form.openers = findOpeners(all, form.fields, (id, role, facts) =>
      makeField(id, role, facts, 3, ['opens the mail fields']),
    );
  const buttons = actionButtons(walked, form.fields, all);
  form.testButton = buttons.test;
  form.saveButton = buttons.save;
  form.savesOnBlur =
    form.fields.length > 0 &&
    buttons.save === null &&
    /\b(?:saved automatically|auto-?sav|automatisch gespeichert|enregistr\w+ automatiquement)/i.test(
      all
        .map((f) => f.help)
        .join(' ')
        .slice(0, 5000),
    );
  return form;
}

/** The person's word goes before ours: a picked field takes its role, and no other field has it. */
function applyPicks(form: MailForm, picks: Picks, all: readonly FieldFacts[]): void {
  for (const [role, description] of Object.entries(picks) as [FieldRole, FieldDescription][]) {
    const facts = matchDescribed(all, description);
    if (!facts) continue;
    form.fields = form.fields.filter((f) => f.role !== role && f.element !== facts.element);
    form.ambiguous = form.ambiguous.filter((a) => a.role !== role);
    form.fields.push({
      ...makeField(`${role}#picked`, role, facts, 10, ['the person pointed at it']),
      picked: true,
    });
  }
}

export function makeField(
  id: string,
  role: FieldRole,
  facts: FieldFacts,
  weight: number,
  reasons: string[],
  confirms = false,
): MailField {
  const { element } = facts;
  return {
    id,
    role,
    element,
    facts,
    label: facts.label || facts.placeholder || facts.names,
    weight: Math.round(weight * 10) / 10,
    reasons,
    signature: signatureOf(facts),
    confirms,
  };
}

/** True when a list of sign-in methods on the page offers OAuth2. */
function offersOauth(all: readonly FieldFacts[], groups: Group[]): boolean {
  if (groups.length === 0) return false;
  return all.some(
    (f) =>
      (f.item.control === 'select' || f.item.control === 'radios' || f.item.control === 'combobox') &&
      mailOptions(f).some((o) => /x?oauth/i.test(`${o.text} ${o.value}`)),
  );
}

/** Everything that may be a row: first what opens the fields, then the fields. */
export const rowsOf = (form: MailForm): MailField[] => [...form.openers, ...form.fields];

/** The element of a preview row, for the rings on the page. */
export function fieldElement(form: MailForm, rowId: string): Element | null {
  return rowsOf(form).find((f) => f.id === rowId)?.element ?? null;
}

export const partOf = (role: FieldRole): Part | 'address' | 'name' | 'email' =>
  role.slice(role.indexOf('.') + 1) as Part;
