import type { FieldRole } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import type { Group, Member } from './group.ts';

/**
 * Two servers and one user name and password that stand under neither of them serve both: the password is the
 * account's, the user name is told as that of the outgoing server.
 */
export function takeShared(
  groups: Group[],
  found: readonly Candidate[],
): { role: FieldRole; member: Member }[] {
  const served = groups.filter((g) => g.anchor.uses.has('host'));
  if (served.length < 2) return [];
  const secrets = served.flatMap((g) =>
    g.members.filter((m) => m.part === 'password').map((m) => ({ g, m })),
  );
  const only = secrets[0];
  if (secrets.length !== 1 || !only) return [];
  const title = only.m.candidate.field.titles[0];
  if (served.some((g) => g.anchor.field.titles[0] === title)) return [];
  only.g.members = only.g.members.filter((m) => m !== only.m);
  const shared: { role: FieldRole; member: Member }[] = [{ role: 'account.password', member: only.m }];
  const users = served.flatMap((g) => g.members.filter((m) => m.part === 'username').map((m) => ({ g, m })));
  const user = users[0];
  if (users.length === 1 && user && user.m.candidate.field.titles[0] === title) {
    user.g.members = user.g.members.filter((m) => m !== user.m);
    const outgoing = served.find((g) => g.protocol === 'smtp') ?? user.g;
    shared.push({ role: `${outgoing.protocol}.username`, member: user.m });
  }
  if (users.length === 0) {
    const beside = found.find(
      (c) => c.field.titles[0] === title && (c.uses.get('username')?.weight ?? 0) >= 2.5,
    );
    if (beside)
      shared.push({ role: 'smtp.username', member: { candidate: beside, part: 'username', score: 2.5 } });
  }
  return shared;
}
