import { type Protocol, protocols } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import type { Group } from './group.ts';
import { nearby, type PageHints } from './hints.ts';
import { type Plan, plan } from './plan.ts';
import { maybeOurs } from './sections.ts';
import { type Anchor, settle } from './settle.ts';

/**
 * Which server field belongs to which protocol, and which controls belong to it: the choice for the whole
 * page with the greatest sum, each control used once.
 */
export function assignGroups(all: readonly Candidate[], hints: PageHints): Group[] {
  // A server under a title of another matter that does not speak of mail itself is that matter's.
  const hosts = all.filter(
    (c) =>
      (c.uses.get('host')?.weight ?? 0) >= 3.5 && !(c.foreign && c.own.smtp + c.own.imap + c.own.pop < 2),
  );
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
    if ((mail === 0 && !hints.mail) || (hints.section && !maybeOurs(anchor.field))) return -1;
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
  const anchors = best.chosen.map<Anchor>(([h, protocol]) => ({
    anchor: ranked[h] as Candidate,
    protocol,
    use: 'host',
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
