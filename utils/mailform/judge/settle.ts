import type { Protocol } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import { W } from './concepts.ts';
import { fitness, memberParts, reach } from './fitness.ts';
import type { Group, Member } from './group.ts';
import { inOtherMatter } from './sections.ts';

export interface Anchor {
  anchor: Candidate;
  protocol: Protocol;
  use: 'host' | 'password';
}

/** All chosen groups take their members from the same pool, best fit first. */
export function settle(
  anchors: readonly Anchor[],
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
      if (inOtherMatter(group.anchor.field, c.field)) continue;
      const near = fitness(group.anchor, c, group.protocol, hosts);
      for (const part of memberParts) {
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
      chosen.candidate.field.control !== 'select'
    ) {
      // The automatic switch is not the choice when there is a better one.
      chosen.candidate = better;
      group.alsoSecurity = group.alsoSecurity.filter((c) => c !== better);
    }
    group.score = group.members.reduce((t, m) => t + m.score, 0);
  }
  return groups;
}
