import type { FieldRole } from '../roles.ts';
import { accountPassword } from './account-password.ts';
import type { Candidate } from './candidate.ts';
import { W } from './concepts.ts';
import type { FieldFacts, Title } from './field.ts';
import { otherForm } from './fitness.ts';
import type { Group } from './group.ts';
import type { PageHints } from './hints.ts';
import { nameBeside } from './name-beside.ts';

/** Addresses of people, which are not the mailbox that is being set up. */
const somebody = /admin|\broot\b|owner|contact|webmaster|verwalter|responsable/i;

/** Who gets mail, rather than how it leaves. */
const reaches = /notif|alert|newsletter|report|digest|summary|alarm|benachrichtig|avis|aviso/i;

/** Whether a section is about mail itself ("Email", "Email delivery"): its address may be the sender's. */
const aboutMail = ({ bits, text }: Title): boolean =>
  (bits & W.mail) !== 0 && (bits & (W.to | W.reply | W.test | W.foreign)) === 0 && !reaches.test(text);

/**
 * "Sender" without a word of an address, right beside a field that asks for one: it is the sender's name, and the
 * address is the other's.
 */
const addressInstead = (
  sender: Candidate,
  found: readonly Candidate[],
  used: ReadonlySet<FieldFacts>,
): boolean => {
  const { field } = sender;
  return (
    field.type === 'text' &&
    field.placeholder === '' &&
    field.preset === '' &&
    ((field.labelBits | field.nameBits) & (W.mail | W.address)) === 0 &&
    found.some(
      (o) => neighbours(o, sender, 1) && !used.has(o.field) && (o.uses.get('email')?.weight ?? 0) >= 3,
    )
  );
};

/**
 * "Create a sender: sender name, e-mail address": the name of that entry in the list of the app, unless the address is
 * called the sender too.
 */
const namesTheEntry = (field: FieldFacts, address: Candidate): boolean =>
  (address.field.labelBits & W.from) === 0 &&
  field.titles.some(({ level, bits }) => level === 1 && (bits & W.from) !== 0 && (bits & W.save) !== 0);

/** Whether two fields stand under the same title, at most so many places apart. */
const neighbours = (a: Candidate, b: Candidate, most: number): boolean =>
  a !== b && Math.abs(a.field.index - b.field.index) <= most && a.field.titles[0] === b.field.titles[0];

/** Sender and account fields, which belong to the page rather than to one server. */
export function people(
  found: Candidate[],
  all: readonly FieldFacts[],
  groups: Group[],
  used: Set<FieldFacts>,
  hints: PageHints,
  add: (role: FieldRole, field: FieldFacts, weight: number, reason: string) => void,
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
      if (
        !e ||
        used.has(c.field) ||
        c.foreign ||
        (spots.length > 0 && spots.every((s) => otherForm(s, c.field)))
      )
        continue;
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
    const named = pick('from.address', 3, paired);
    const from = named && addressInstead(named[0], found, used) ? null : named;
    if (from) add('from.address', from[0].field, from[1], from[0].uses.get('from.address')?.reason ?? '');
    const beside = (c: Candidate): boolean =>
      spots.some(
        (s) =>
          (Math.abs(s.index - c.field.index) <= 2 && s.titles[0] === c.field.titles[0]) ||
          s.titles.some((t) => t.count < all.length * 0.9 && c.field.titles.includes(t)),
      );
    // An address in another named section of the page belongs to that section.
    const elsewhere = (c: Candidate): boolean =>
      !beside(c) && c.field.titles.some((t) => t.count < all.length * 0.9 && !aboutMail(t));
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
    // Address and name in a section of their own, without a password, are what people see.
    const visible = (c: Candidate): boolean =>
      outgoing &&
      !from &&
      !beside(c) &&
      found.some((o) => neighbours(o, c, 1) && (o.uses.get('from.name')?.weight ?? 0) >= 2.5) &&
      !found.some((o) => neighbours(o, c, 2) && o.uses.has('password'));
    if (mailbox && (incoming || (outgoing && !from)))
      add(
        incoming && !visible(mailbox[0]) ? 'account.email' : 'from.address',
        mailbox[0].field,
        mailbox[1],
        mailbox[0].uses.get('email')?.reason ?? '',
      );
    const anchor = from?.[0] ?? mailbox?.[0];
    const name = pick('from.name', 3.4, (c) =>
      anchor && namesTheEntry(c.field, anchor)
        ? -9
        : anchor && Math.abs(c.field.index - anchor.field.index) <= 2
          ? 2
          : 0,
    );
    if (name) add('from.name', name[0].field, name[1], name[0].uses.get('from.name')?.reason ?? '');
    else if (anchor && outgoing) {
      const beside = nameBeside(anchor, all, used);
      if (beside && !namesTheEntry(beside, anchor))
        add('from.name', beside, 3, 'a name beside the sender address');
    }
  }
  accountPassword(found, all, groups, used, hints, incoming, add);
}
