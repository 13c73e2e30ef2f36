import type { FieldRole } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import { otherForm } from './fitness.ts';
import type { Group, Member } from './group.ts';

/** A member taken out of its group, with the role it has for all of them. */
export interface Shared {
  role: FieldRole;
  member: Member;
}

/**
 * The one password of a page that serves two servers is the account's: when it stands under neither of them, or when
 * the form asks for an address and a password and for no user name. Such an address is the account's too.
 */
export function takeShared(groups: Group[], found: readonly Candidate[]): Shared[] {
  const served = groups.filter((g) => g.anchor.uses.has('host'));
  const secrets = served.flatMap((g) =>
    g.members.filter((m) => m.part === 'password').map((m) => ({ g, m })),
  );
  const only = secrets[0];
  if (secrets.length !== 1 || !only) return [];
  const users = served.flatMap((g) => g.members.filter((m) => m.part === 'username').map((m) => ({ g, m })));
  const password: Shared = { role: 'account.password', member: only.m };
  const take = ({ g, m }: typeof only): void => {
    g.members = g.members.filter((other) => other !== m);
  };
  const title = only.m.candidate.field.titles[0];
  if (served.length > 1 && served.every((g) => g.anchor.field.titles[0] !== title)) {
    take(only);
    const shared = [password];
    const user = users[0];
    if (users.length === 1 && user && user.m.candidate.field.titles[0] === title) {
      take(user);
      const outgoing = served.find((g) => g.protocol === 'smtp') ?? user.g;
      shared.push({ role: `${outgoing.protocol}.username`, member: user.m });
      return shared;
    }
    const beside =
      users.length === 0 &&
      found.find((c) => c.field.titles[0] === title && (c.uses.get('username')?.weight ?? 0) >= 2.5);
    const mailbox = addressBeside(only.m.candidate, found);
    if (beside)
      shared.push({ role: 'smtp.username', member: { candidate: beside, part: 'username', score: 2.5 } });
    else if (mailbox) shared.push(emailOf(mailbox));
    return shared;
  }
  const mailbox = users.length === 0 ? addressBeside(only.m.candidate, found) : undefined;
  if (!mailbox) return [];
  const email = emailOf(mailbox);
  // With one server it is that server's password.
  if (served.length < 2) return [email];
  take(only);
  return [password, email];
}

const emailOf = (mailbox: Candidate): Shared => ({
  role: 'account.email',
  member: { candidate: mailbox, part: 'username', score: mailbox.uses.get('email')?.weight ?? 0 },
});

/** The address that is asked for together with a password: right before or behind it, under the same title. */
const addressBeside = ({ field }: Candidate, found: readonly Candidate[]): Candidate | undefined =>
  found.find(
    (c) =>
      Math.abs(c.field.index - field.index) <= 2 &&
      c.field.titles[0] === field.titles[0] &&
      !otherForm(c.field, field) &&
      (c.uses.get('email')?.weight ?? 0) >= 3 &&
      (c.uses.get('from.address')?.weight ?? 0) < 3,
  );
