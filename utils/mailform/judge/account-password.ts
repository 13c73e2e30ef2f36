import type { FieldRole } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import type { FieldFacts } from './field.ts';
import type { Group } from './group.ts';
import type { PageHints } from './hints.ts';
import { nameBeside } from './name-beside.ts';
import { inOtherMatter, maybeOurs } from './sections.ts';

/** A page, or a tab of it, that asks for address and password alone and finds the servers by itself. */
export function accountPassword(
  found: Candidate[],
  all: readonly FieldFacts[],
  groups: Group[],
  used: Set<FieldFacts>,
  hints: PageHints,
  incoming: boolean,
  add: (role: FieldRole, field: FieldFacts, weight: number, reason: string) => void,
): void {
  const hasPassword = groups.some((g) => g.members.some((m) => m.part === 'password'));
  if (groups.length > 0 && !incoming && hasPassword) return;
  if (groups.length === 0 && !hints.mail) return;
  for (const c of found) {
    const e = c.uses.get('password');
    if (!e || e.weight < 5 || used.has(c.field) || c.foreign || c.uses.has('confirm')) continue;
    // Beside servers it is theirs only where it may belong to one of them.
    const apart = ({ anchor }: Group): boolean => inOtherMatter(anchor.field, c.field);
    if (groups.length > 0 ? groups.every(apart) : !maybeOurs(c.field)) continue;
    // The address stands before it, with nothing but words about the same account between them.
    const address = found.filter(
      (o) =>
        o.field.index < c.field.index &&
        c.field.index - o.field.index <= 3 &&
        (o.uses.has('email') || o.uses.has('username')) &&
        o.field.titles[0] === c.field.titles[0],
    );
    const mailbox = address.reverse().find((o) => (o.uses.get('email')?.weight ?? 0) >= 3);
    if (!mailbox) continue;
    if (
      found.some(
        (o) =>
          o.uses.has('host') &&
          Math.abs(o.field.index - c.field.index) <= 2 &&
          o.field.titles[0] === c.field.titles[0] &&
          !used.has(o.field),
      )
    )
      continue;
    // Address and password alone are a log-in, unless the page says that it sets up a mailbox.
    if (groups.length === 0 && (!hints.titled || hints.signIn)) continue;
    add('account.password', c.field, e.weight, e.reason);
    if (!used.has(mailbox.field))
      add(
        'account.email',
        mailbox.field,
        mailbox.uses.get('email')?.weight ?? 0,
        mailbox.uses.get('email')?.reason ?? '',
      );
    // Nothing else on such a page has a name.
    const name = groups.length === 0 ? nameBeside(mailbox, all, used) : undefined;
    if (name) add('from.name', name, 3, 'a name beside the address');
    const user = found.find(
      (o) =>
        !used.has(o.field) &&
        o.field.titles[0] === c.field.titles[0] &&
        (o.uses.get('username')?.weight ?? 0) >= 2.5,
    );
    const served = groups.find((g) => g.protocol === 'smtp') ?? groups[0];
    if (user && served && !groups.some((g) => g.members.some((m) => m.part === 'username')))
      add(`${served.protocol}.username`, user.field, 2.5, user.uses.get('username')?.reason ?? '');
    return;
  }
}
