import { atOnce, type Steps } from '../../in-turns.ts';
import type { FieldRole, MailValues } from '../roles.ts';
import type { Judgement, SeenPage } from '../seen.ts';
import { assignGroups } from './assign.ts';
import { actionButtons } from './buttons.ts';
import { type Candidate, candidate } from './candidate.ts';
import { confirmations } from './confirmations.ts';
import { type FieldFacts, fieldSteps, isList, mailOptions } from './field.ts';
import type { Group } from './group.ts';
import { pageHints } from './hints.ts';
import { type MailField, mailField } from './mail-field.ts';
import { missingRoles } from './missing.ts';
import { findOpeners } from './openers.ts';
import { people } from './people.ts';
import { matchDescribed, type Picks } from './pick.ts';
import { savesByItself } from './saves-by-itself.ts';
import { takeShared } from './shared.ts';
import { siteRules } from './site.ts';
import { fitted, wantedFor } from './wanted.ts';

/** What the judge knows of the page's mail form while making up its mind. */
interface Form {
  fields: MailField[];
  ambiguous: { role: FieldRole; fields: FieldFacts[] }[];
  used: Set<FieldFacts>;
}

/** Fields weighed in one step. */
const perStep = 32;

/** The judgement at one go. */
export const judge = (page: SeenPage, url: URL, values: MailValues, picks: Picks = {}): Judgement =>
  atOnce(judgeSteps(page, url, values, picks));

/**
 * Says which fields of a page have which role in a mail form and what each shall hold: one choice for the whole page.
 * `url` is the page's address as the browser tells it.
 * Pure; a missed field is better than a wrong one.
 */
export function* judgeSteps(
  page: SeenPage,
  url: URL,
  values: MailValues,
  picks: Picks = {},
): Steps<Judgement> {
  const all = yield* fieldSteps(page);
  const found: Candidate[] = [];
  for (const field of all) {
    if (field.index % perStep === 0) yield;
    const made = field.shown ? candidate(field, all.length) : null;
    if (made) found.push(made);
  }
  yield;
  const hints = pageHints(page.title, all);
  yield;
  const groups = assignGroups(found, hints);
  const form: Form = { fields: [], ambiguous: [], used: new Set() };
  const add = (
    role: FieldRole,
    field: FieldFacts,
    weight: number,
    reason: string,
    confirms = false,
  ): void => {
    form.used.add(field);
    form.fields.push(mailField(`${role}#${form.fields.length}`, role, field, weight, reason, confirms));
  };
  const shared = takeShared(groups, found);
  addGroups(groups, form, add);
  for (const { role, member } of shared)
    add(
      role,
      member.candidate.field,
      member.score,
      member.candidate.uses.get(member.part)?.reason ?? member.part,
    );
  yield;
  people(found, all, groups, form.used, hints, add);
  applyPicks(form, picks, all);
  confirmations(found, groups, form.fields, form.used, add);
  yield;
  const openers = hints.mail ? findOpeners(all, form.fields) : [];
  const buttons = actionButtons(
    page,
    form.fields.map((f) => f.facts),
    all,
  );
  return {
    site: siteRules(url),
    fields: [...openers, ...form.fields].map((field) => ({
      id: field.id,
      role: field.role,
      field: field.facts.index,
      wanted: fitted(field, wantedFor(field, form.fields, values)),
      weight: field.weight,
      reasons: field.reasons,
      confirms: field.confirms,
      picked: field.picked,
      opens: field.opens !== undefined,
    })),
    missing: missingRoles(new Set([...form.fields, ...form.ambiguous].map(({ role }) => role)), values),
    ambiguous: form.ambiguous.map(({ role, fields }) => ({ role, fields: fields.map((f) => f.index) })),
    testButton: buttons.test,
    saveButton: buttons.save,
    oauthOffered: offersOauth(all, groups),
    savesOnBlur: form.fields.length > 0 && buttons.save < 0 && savesByItself(all),
  };
}

type Add = (role: FieldRole, field: FieldFacts, weight: number, reason: string) => void;

function addGroups(groups: readonly Group[], form: Form, add: Add): void {
  for (const group of groups) {
    for (const { candidate: c, part, score } of group.members) {
      const role: FieldRole = `${group.protocol}.${part}`;
      const rival = group.rivals.get(part);
      if (rival && part !== 'security') {
        form.ambiguous.push({ role, fields: [c.field, rival.field] });
        form.used.add(c.field);
      } else add(role, c.field, score, c.uses.get(part)?.reason ?? part);
    }
    for (const c of group.alsoSecurity) {
      const evidence = c.uses.get('security');
      add(`${group.protocol}.security`, c.field, evidence?.weight ?? 0, evidence?.reason ?? '');
    }
  }
}

/** The person's word goes before ours: a picked field takes its role, and no other field has it. */
function applyPicks(form: Form, picks: Picks, all: readonly FieldFacts[]): void {
  for (const role of Object.keys(picks) as FieldRole[]) {
    const description = picks[role];
    const facts = description && matchDescribed(all, description);
    if (!facts) continue;
    form.fields = form.fields.filter((f) => f.role !== role && f.facts !== facts);
    form.ambiguous = form.ambiguous.filter((a) => a.role !== role);
    form.fields.push({
      ...mailField(`${role}#picked`, role, facts, 10, 'the person pointed at it'),
      picked: true,
    });
  }
}

/** True when a list of sign-in methods on the page offers OAuth2. */
const offersOauth = (all: readonly FieldFacts[], groups: readonly Group[]): boolean =>
  groups.length > 0 &&
  all.some((f) => isList(f) && mailOptions(f).some((o) => /x?oauth/i.test(`${o.text} ${o.value}`)));
