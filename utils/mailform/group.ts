import { type Evidence, mailPorts, protocolOf, type Use, weigh } from './parts.ts';
import { type FieldFacts, helpBits } from './read.ts';
import { type Part, type Protocol, protocols } from './roles.ts';
import { W } from './words.ts';

/** A control that may be something in a mail form, with what speaks for it. */
export interface Candidate {
  field: FieldFacts;
  uses: Map<Use, Evidence>;
  /** How strongly its own words, and the titles above it, name each protocol. */
  own: Record<Protocol, number>;
  above: Record<Protocol, number>;
  /** Mail in its own words or in the titles above it. */
  mail: number;
  /** Titles above it speak of something else (proxy, database …). */
  foreign: boolean;
}

export interface Member {
  candidate: Candidate;
  part: Part;
  score: number;
}
export interface Group {
  protocol: Protocol;
  /** The server field, or the password field of a group that has none. */
  anchor: Candidate;
  members: Member[];
  /** Further controls for the same encryption choice ("Use SSL" beside "Use STARTTLS"). */
  alsoSecurity: Candidate[];
  /** A second, equally good field for a part, which makes it ambiguous. */
  rivals: Map<Part, Candidate>;
  /** Password fields that ask for the same password again. */
  repeats: Candidate[];
  score: number;
}

const mailBits = W.mail | W.smtp | W.imap | W.pop | W.incoming | W.outgoing;
/** Words that are foreign in a field's label but common in titles inside mail settings. */
const aboutMail =
  /domain|client|header|template|folder|comment|note|description|subject|body|signature|channel|search/i;

const titleWeight = [4, 2.5, 1.5, 1, 0.7, 0.5];

function sum(a: Record<Protocol, number>, b: Record<Protocol, number>): void {
  for (const p of protocols) a[p] += b[p];
}

/** Weighs one field; `total` is the number of controls on the page. */
export function candidate(field: FieldFacts, total: number): Candidate | null {
  const evidence = weigh(field);
  if (evidence.length === 0) return null;
  const uses = new Map<Use, Evidence>();
  for (const e of evidence) if ((uses.get(e.use)?.weight ?? 0) < e.weight) uses.set(e.use, e);
  const own = protocolOf(field.labelBits, 5);
  sum(own, protocolOf(field.nameBits, 4));
  sum(own, protocolOf(field.placeBits & ~(W.incoming | W.outgoing), 2.5));
  sum(own, protocolOf(helpBits(field) & ~(W.incoming | W.outgoing), 1.2));
  const port = mailPorts[field.value] ?? mailPorts[field.placeholder];
  if (port && uses.has('port')) own[port] += port === 'smtp' ? 2 : 3;
  const above: Record<Protocol, number> = { smtp: 0, imap: 0, pop: 0 };
  let mail =
    (field.labelBits & mailBits ? 3 : 0) +
    (field.nameBits & mailBits ? 2 : 0) +
    ((field.placeBits | helpBits(field)) & mailBits ? 1 : 0);
  let foreign = false;
  for (let k = 0; k < field.titles.length && k < titleWeight.length; k++) {
    const title = field.titles[k];
    if (!title || title.bits === 0) continue;
    // A title over the whole page says what the page is about, hardly what one of its servers is.
    const whole = title.level === 1 || (total > 8 && title.count >= total * 0.9);
    const weight =
      (whole ? Math.min(1, titleWeight[k] ?? 0.5) : (titleWeight[k] ?? 0.5)) *
      (title.text.length > 90 ? 0.35 : 1);
    sum(above, protocolOf(title.bits, weight));
    if (title.bits & mailBits) mail += weight * (whole ? 1 : 0.5);
    else if (k === 0 && title.bits & W.foreign && title.level < 9 && !aboutMail.test(title.text))
      foreign = true;
  }
  return { field, uses, own, above, mail, foreign };
}

const parts: Part[] = ['port', 'security', 'username', 'password'];

/** How many server fields stand strictly between two places; `hosts` are in the order of the page. */
function hostsBetween(hosts: readonly Candidate[], one: number, other: number): number {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  let a = 0;
  let b = hosts.length;
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((hosts[middle] as Candidate).field.index <= low) a = middle + 1;
    else b = middle;
  }
  let count = 0;
  while (a < hosts.length && (hosts[a] as Candidate).field.index < high && count < 3) {
    count++;
    a++;
  }
  return count;
}

/** Controls farther away than this are of no group. */
const reach = 60;

/** How well a control fits a group that is anchored elsewhere. */
function fitness(anchor: Candidate, c: Candidate, p: Protocol, hosts: readonly Candidate[]): number {
  const a = anchor.field;
  const f = c.field;
  const distance = Math.abs(f.index - a.index);
  let score = -Math.min(distance, 16) * 0.2 - (f.index < a.index ? 0.2 : 0);
  const mine = f.titles[0];
  const theirs = a.titles[0];
  if (mine === theirs) score += 1;
  else if (mine && theirs && !f.titles.includes(theirs) && !a.titles.includes(mine)) score -= 1.5;
  const ownOther = Math.max(...protocols.filter((q) => q !== p).map((q) => c.own[q])) - c.own[p];
  if (ownOther > 2) score -= 4;
  else if (c.own[p] > 2) score += 1.5;
  const aboveOther = Math.max(...protocols.filter((q) => q !== p).map((q) => c.above[q])) - c.above[p];
  if (aboveOther > 1.5) score -= Math.min(4, aboveOther * 1.5);
  if (c.foreign) score -= 4;
  score -= Math.min(hostsBetween(hosts, a.index, f.index), 3) * 2;
  // What follows another server field, and stands no nearer to this one, is the other's.
  const step = a.index - f.index;
  if (step > 0 && mine === theirs && hostsBetween(hosts, f.index - step - 1, f.index) > 0) score -= 3;
  return score;
}

interface Plan {
  anchor: Candidate;
  members: Member[];
  strength: number;
  affinity: Record<Protocol, number>;
}

function plan(
  anchor: Candidate,
  p: Protocol,
  all: readonly Candidate[],
  hosts: readonly Candidate[],
  anchorUse: 'host' | 'password',
): Plan {
  const options: Member[] = [];
  for (const c of all) {
    if (c === anchor || Math.abs(c.field.index - anchor.field.index) > reach) continue;
    const near = fitness(anchor, c, p, hosts);
    for (const part of parts) {
      const evidence = c.uses.get(part);
      if (evidence && part !== anchorUse && evidence.weight + near >= 2.2)
        options.push({ candidate: c, part, score: evidence.weight + near });
    }
  }
  options.sort((x, y) => y.score - x.score);
  const members: Member[] = [
    { candidate: anchor, part: anchorUse, score: anchor.uses.get(anchorUse)?.weight ?? 0 },
  ];
  const taken = new Set<Candidate>([anchor]);
  const filled = new Set<Part>([anchorUse]);
  for (const option of options) {
    if (taken.has(option.candidate) || filled.has(option.part)) continue;
    taken.add(option.candidate);
    filled.add(option.part);
    members.push(option);
  }
  const affinity: Record<Protocol, number> = { smtp: 0.5, imap: 0, pop: 0 };
  for (const q of protocols) {
    affinity[q] += anchor.own[q] + anchor.above[q];
    for (const m of members)
      if (m.candidate !== anchor)
        affinity[q] += Math.min(3, (m.candidate.own[q] + m.candidate.above[q]) * 0.4);
  }
  const mail = Math.max(...members.map((m) => m.candidate.mail));
  let strength = members.reduce((total, m) => total + Math.min(m.score, 9), 0);
  if (anchor.foreign) strength -= 8;
  strength += Math.min(mail, 6);
  return { anchor, members, strength, affinity };
}

/** What the rest of the page says about the protocol (folders are incoming, senders are outgoing). */
export interface Hint {
  field: FieldFacts;
  affinity: Record<Protocol, number>;
}
export interface PageHints {
  bits: number;
  /** Fields that are no part of a group but say which protocol it has: selectors, folders, senders. */
  local: Hint[];
  mail: boolean;
  /** Mail stands in a title of the page, and not only in its fields. */
  titled: boolean;
  /** A title speaks of signing in or registering. */
  signIn: boolean;
}

/** What the hints around a server field say; those under the same title count most. */
function nearby(
  anchor: FieldFacts,
  hints: readonly Hint[],
  hosts: readonly Candidate[],
): Record<Protocol, number> {
  const sums: Record<Protocol, number> = { smtp: 0, imap: 0, pop: 0 };
  for (const { field, affinity } of hints) {
    const distance = Math.abs(field.index - anchor.index);
    const between = hostsBetween(hosts, anchor.index, field.index) > 0;
    const sameTitle = field.titles[0] === anchor.titles[0];
    const share = between ? 0.1 : sameTitle ? 1 : distance < 12 ? 0.5 : 0.25;
    for (const q of protocols) sums[q] += affinity[q] * share;
  }
  for (const q of protocols) sums[q] = Math.min(sums[q], 4);
  return sums;
}

/**
 * Which server field belongs to which protocol, and which controls belong to it: the choice for the whole
 * page with the greatest sum, each control used once.
 */
export function assignGroups(all: readonly Candidate[], hints: PageHints): Group[] {
  const hosts = all.filter((c) => (c.uses.get('host')?.weight ?? 0) >= 3.5);
  const ranked = [...hosts].sort((x, y) => value(y) - value(x)).slice(0, 14);
  const plans = new Map<string, Plan>();
  const planOf = (h: number, p: Protocol): Plan => {
    const key = `${h}${p}`;
    let made = plans.get(key);
    if (!made) {
      made = plan(ranked[h] as Candidate, p, all, hosts, 'host');
      const around = nearby(made.anchor.field, hints.local, hosts);
      for (const q of protocols) made.affinity[q] += around[q];
      plans.set(key, made);
    }
    return made;
  };
  const worth = (h: number, p: Protocol): number => {
    const { affinity, strength, members, anchor } = planOf(h, p);
    const others = Math.max(...protocols.filter((q) => q !== p).map((q) => affinity[q]));
    if (p !== 'smtp' && affinity[p] < 1) return -1;
    if (affinity[p] < others - 0.6) return -1;
    const mail = Math.max(...members.map((m) => m.candidate.mail));
    if (mail === 0 && !hints.mail) return -1;
    if (members.length === 1 && (anchor.uses.get('host')?.weight ?? 0) < 6 && anchor.mail < 3) return -1;
    return strength + Math.min(affinity[p], 8) * 0.8 - 4;
  };
  // At most fourteen server fields and three protocols: every combination is tried.
  let best: { total: number; chosen: [number, Protocol][] } = { total: 0, chosen: [] };
  const n = ranked.length;
  const table = protocols.map((p) => Array.from({ length: n }, (_, h) => worth(h, p)));
  for (let s = -1; s < n; s++)
    for (let i = -1; i < n; i++) {
      if (i >= 0 && i === s) continue;
      for (let o = -1; o < n; o++) {
        if (o >= 0 && (o === s || o === i)) continue;
        const chosen: [number, Protocol][] = [];
        let total = 0;
        for (const [h, k] of [
          [s, 0],
          [i, 1],
          [o, 2],
        ] as const) {
          if (h < 0) continue;
          const w = table[k]?.[h] ?? -1;
          total += w <= 0 ? -100 : w;
          chosen.push([h, protocols[k]]);
        }
        if (total > best.total + 1e-9) best = { total, chosen };
      }
    }
  const anchors = best.chosen.map(([h, p]) => ({
    anchor: ranked[h] as Candidate,
    protocol: p,
    use: 'host' as 'host' | 'password',
  }));
  // Groups without a server field: a password that its words or titles give to a protocol still free.
  for (const p of protocols) {
    if (anchors.some((a) => a.protocol === p)) continue;
    const secrets = all
      .filter(
        (c) =>
          (c.uses.get('password')?.weight ?? 0) >= 4 &&
          !c.foreign &&
          c.own[p] + c.above[p] >= 2.5 &&
          protocols.every((q) => q === p || c.own[q] + c.above[q] < c.own[p] + c.above[p]),
      )
      .filter((c) => !anchors.some((a) => a.protocol !== p && claims(a.anchor, a.protocol, c, all, hosts)))
      .sort((x, y) => y.own[p] + y.above[p] - x.own[p] - x.above[p]);
    if (secrets[0]) anchors.push({ anchor: secrets[0], protocol: p, use: 'password' });
  }
  return settle(anchors, all, hosts);
}

function claims(
  anchor: Candidate,
  p: Protocol,
  c: Candidate,
  all: readonly Candidate[],
  hosts: readonly Candidate[],
): boolean {
  return plan(anchor, p, all, hosts, 'host').members.some((m) => m.candidate === c);
}

const value = (c: Candidate): number =>
  (c.uses.get('host')?.weight ?? 0) +
  c.mail +
  c.own.smtp * 0.1 +
  c.own.imap * 0.1 +
  c.own.pop * 0.1 -
  (c.foreign ? 6 : 0);

/** All chosen groups take their members from the same pool, best fit first. */
function settle(
  anchors: { anchor: Candidate; protocol: Protocol; use: 'host' | 'password' }[],
  all: readonly Candidate[],
  hosts: readonly Candidate[],
): Group[] {
  const groups = anchors.map<Group>(({ anchor, protocol, use }) => ({
    protocol,
    anchor,
    members: [{ candidate: anchor, part: use, score: anchor.uses.get(use)?.weight ?? 0 }],
    alsoSecurity: [],
    rivals: new Map(),
    repeats: [],
    score: 0,
  }));
  const options: (Member & { group: Group })[] = [];
  const anchorSet = new Set(anchors.map((a) => a.anchor));
  for (const group of groups)
    for (const c of all) {
      if (anchorSet.has(c) || Math.abs(c.field.index - group.anchor.field.index) > reach) continue;
      const near = fitness(group.anchor, c, group.protocol, hosts);
      for (const part of parts) {
        const evidence = c.uses.get(part);
        if (evidence && evidence.weight + near >= 2.2)
          options.push({ candidate: c, part, score: evidence.weight + near, group });
      }
    }
  options.sort((x, y) => y.score - x.score);
  const taken = new Map<Candidate, Group>();
  for (const option of options) {
    const { group, part, candidate: c } = option;
    if (taken.has(c)) continue;
    const present = group.members.find((m) => m.part === part);
    if (!present) {
      taken.set(c, group);
      group.members.push(option);
    } else if (part === 'security') {
      const weight = c.uses.get('security')?.weight ?? 0;
      // "Auto TLS" beside a real choice is left alone.
      if (weight >= 4 && option.score > 3 && !((c.field.labelBits | c.field.nameBits) & W.auto)) {
        taken.set(c, group);
        group.alsoSecurity.push(c);
      }
    } else if (
      present.score - option.score < 0.35 &&
      c.field.labelBits === present.candidate.field.labelBits &&
      !c.uses.has('confirm')
    ) {
      // The same question twice in a row is a repetition, and the first is answered by it.
      const near = Math.abs(c.field.index - present.candidate.field.index) <= 2;
      if (part === 'password' && near) group.repeats.push(c);
      else group.rivals.set(part, c);
    }
  }
  for (const group of groups) {
    const chosen = group.members.find((m) => m.part === 'security');
    const better = group.alsoSecurity.find((c) => c.uses.get('security'));
    if (
      chosen &&
      better &&
      (chosen.candidate.field.labelBits | chosen.candidate.field.nameBits) & W.auto &&
      chosen.candidate.field.item.control !== 'select'
    ) {
      // The automatic switch is not the choice when there is a better one.
      chosen.candidate = better;
      group.alsoSecurity = group.alsoSecurity.filter((c) => c !== better);
    }
    group.score = group.members.reduce((t, m) => t + m.score, 0);
  }
  return groups;
}
