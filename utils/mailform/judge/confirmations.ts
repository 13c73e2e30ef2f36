import type { FieldRole } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import type { FieldFacts } from './field.ts';
import { otherForm } from './fitness.ts';
import type { Group } from './group.ts';
import type { MailField } from './mail-field.ts';

/** "Repeat the password" fields right behind a mail password. */
export function confirmations(
  found: Candidate[],
  groups: readonly Group[],
  fields: readonly MailField[],
  used: Set<FieldFacts>,
  add: (role: FieldRole, field: FieldFacts, weight: number, reason: string, confirms: boolean) => void,
): void {
  for (const group of groups)
    for (const c of group.repeats)
      if (!used.has(c.field) && fields.some((f) => f.role === `${group.protocol}.password`))
        add(`${group.protocol}.password`, c.field, 3, 'asks for the same password again', true);
  for (const field of fields.filter((f) => f.role.endsWith('.password') && !f.confirms)) {
    const next = found.find(
      (c) =>
        c.uses.has('confirm') &&
        !used.has(c.field) &&
        c.field.index > field.facts.index &&
        c.field.index - field.facts.index <= 4 &&
        c.field.type === 'password' &&
        c.field.titles[0] === field.facts.titles[0] &&
        !otherForm(c.field, field.facts) &&
        // It repeats the password right before it.
        !found.some(
          (o) =>
            o.field.type === 'password' && o.field.index > field.facts.index && o.field.index < c.field.index,
        ),
    );
    if (next)
      add(field.role, next.field, next.uses.get('confirm')?.weight ?? 0, 'repeats the password', true);
  }
}
