import type { Part } from '../roles.ts';
import { type Protocol, protocols } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import { fitness, memberParts, reach } from './fitness.ts';
import type { Member } from './group.ts';
import { inOtherMatter } from './sections.ts';

/** A group as it would be if a field were its anchor. */
export interface Plan {
  anchor: Candidate;
  members: Member[];
  strength: number;
  affinity: Record<Protocol, number>;
}

/** The best group around an anchor for a protocol, as if it were the only one. */
export function plan(
  anchor: Candidate,
  p: Protocol,
  all: readonly Candidate[],
  hosts: readonly Candidate[],
  anchorUse: 'host' | 'password',
): Plan {
  const options: Member[] = [];
  for (const c of all) {
    if (c === anchor || Math.abs(c.field.index - anchor.field.index) > reach) continue;
    if (inOtherMatter(anchor.field, c.field)) continue;
    const near = fitness(anchor, c, p, hosts);
    for (const part of memberParts) {
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
