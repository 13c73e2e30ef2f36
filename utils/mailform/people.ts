import type { MailForm } from './find.ts';
import type { Candidate, Group, Member, PageHints } from './group.ts';
import type { FieldFacts } from './read.ts';
import type { FieldRole } from './roles.ts';

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

/** Addresses of people, which are not the mailbox that is being set up. */
const somebody = /admin|\broot\b|owner|contact|webmaster|verwalter|responsable/i;

/** Sender and account fields, which belong to the page rather than to one server. */
export function people(
  found: Candidate[],
  groups: Group[],
  used: Set<FieldFacts>,
  hints: PageHints,
  total: number,
  add: (role: FieldRole, c: Candidate, weight: number, reason: string) => void,
): void {
  if (groups.length === 0 && !hints.mail) return;
  const spots = groups.flatMap((g) => g.members.map((m) => m.candidate.field));
  const near = (c: Candidate): number => {
    let best = 40;
    for (const f of spots) best = Math.min(best, Math.abs(f.index - c.field.index));
    return spots.length === 0 ? 0 : -Math.min(best, 20) * 0.1;
  };
  const pick = (
    use: 'from.address' | 'from.name' | 'email',
    least: number,
    extra: (c: Candidate) => number = () => 0,
  ): [Candidate, number] | null => {
    let best: [Candidate, number] | null = null;
    for (const c of found) {
      const e = c.uses.get(use);
      if (!e || used.has(c.field) || c.foreign) continue;
      const score = e.weight + near(c) + Math.min(c.mail, 3) * 0.3 + extra(c);
      if (score >= least && (!best || score > best[1] + 1e-9)) best = [c, score];
    }
    return best;
  };
  const incoming = groups.some((g) => g.protocol !== 'smtp');
  const outgoing = groups.some((g) => g.protocol === 'smtp');
  if (groups.length > 0) {
    // "Sender address" with "Sender name" beside it is the one people see.
    const paired = (c: Candidate): number =>
      found.some(
        (o) => Math.abs(o.field.index - c.field.index) === 1 && (o.uses.get('from.name')?.weight ?? 0) >= 4,
      )
        ? 1.2
        : 0;
    const from = pick('from.address', 3, paired);
    if (from) add('from.address', from[0], from[1], from[0].uses.get('from.address')?.reason ?? '');
    const beside = (c: Candidate): boolean =>
      spots.some(
        (s) =>
          Math.abs(s.index - c.field.index) <= 2 ||
          s.titles.some((t) => t.count < total * 0.9 && c.field.titles.includes(t)),
      );
    // An address in another named section of the page belongs to that section.
    const elsewhere = (c: Candidate): boolean =>
      !beside(c) && c.field.titles.some((t) => t.count < total * 0.9);
    const mailbox = pick('email', 2.6, (c) =>
      (c.uses.get('email')?.weight ?? 0) < 2.5 ||
      (incoming && somebody.test(`${c.field.label} ${c.field.names}`))
        ? -9
        : beside(c)
          ? 0.5
          : elsewhere(c) && !(c.mail >= 4 && incoming)
            ? -4.5
            : 0,
    );
    if (mailbox && (incoming || (outgoing && !from)))
      add(
        incoming ? 'account.email' : 'from.address',
        mailbox[0],
        mailbox[1],
        mailbox[0].uses.get('email')?.reason ?? '',
      );
    const anchor = from?.[0] ?? mailbox?.[0];
    const name = pick('from.name', 3.4, (c) =>
      anchor && Math.abs(c.field.index - anchor.field.index) <= 2 ? 2 : 0,
    );
    if (name) add('from.name', name[0], name[1], name[0].uses.get('from.name')?.reason ?? '');
  }
  accountPassword(found, groups, used, hints, incoming, add);
}

/** A page, or a tab of it, that asks for address and password alone and finds the servers by itself. */
function accountPassword(
  found: Candidate[],
  groups: Group[],
  used: Set<FieldFacts>,
  hints: PageHints,
  incoming: boolean,
  add: (role: FieldRole, c: Candidate, weight: number, reason: string) => void,
): void {
  const hasPassword = groups.some((g) => g.members.some((m) => m.part === 'password'));
  if (groups.length > 0 && !incoming && hasPassword) return;
  if (groups.length === 0 && !hints.mail) return;
  for (const c of found) {
    const e = c.uses.get('password');
    if (!e || e.weight < 5 || used.has(c.field) || c.foreign || c.uses.has('confirm')) continue;
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
    add('account.password', c, e.weight, e.reason);
    if (!used.has(mailbox.field))
      add(
        'account.email',
        mailbox,
        mailbox.uses.get('email')?.weight ?? 0,
        mailbox.uses.get('email')?.reason ?? '',
      );
    const user = found.find(
      (o) =>
        !used.has(o.field) &&
        o.field.titles[0] === c.field.titles[0] &&
        (o.uses.get('username')?.weight ?? 0) >= 2.5,
    );
    const served = groups.find((g) => g.protocol === 'smtp') ?? groups[0];
    if (user && served && !groups.some((g) => g.members.some((m) => m.part === 'username')))
      add(`${served.protocol}.username`, user, 2.5, user.uses.get('username')?.reason ?? '');
    return;
  }
}

/** "Repeat the password" fields right behind a mail password. */
export function confirmations(
  found: Candidate[],
  form: MailForm,
  used: Set<FieldFacts>,
  add: (role: FieldRole, c: Candidate, weight: number, reason: string, confirms: boolean) => void,
): void {
  for (const group of form.groups)
    for (const c of group.repeats)
      if (!used.has(c.field) && form.fields.some((f) => f.role === `${group.protocol}.password`))
        add(`${group.protocol}.password`, c, 3, 'asks for the same password again', true);
  for (const field of form.fields.filter((f) => f.role.endsWith('.password') && !f.confirms)) {
    const next = found.find(
      (c) =>
        c.uses.has('confirm') &&
        !used.has(c.field) &&
        c.field.index > field.facts.index &&
        c.field.index - field.facts.index <= 4 &&
        c.field.type === 'password',
    );
    if (next) add(field.role, next, next.uses.get('confirm')?.weight ?? 0, 'repeats the password', true);
  }
}
