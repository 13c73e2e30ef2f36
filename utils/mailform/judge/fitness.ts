import { type Part, type Protocol, protocols } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import type { FieldFacts } from './field.ts';

/** What a group has besides its anchor. */
export const memberParts: Part[] = ['port', 'security', 'username', 'password'];

/** How many server fields stand strictly between two places; `hosts` are in the order of the page. */
export function hostsBetween(hosts: readonly Candidate[], one: number, other: number): number {
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
export const reach = 60;

/** Whether two fields stand in two forms of the page. */
export const otherForm = (a: FieldFacts, b: FieldFacts): boolean =>
  a.form !== 0 && b.form !== 0 && a.form !== b.form;

/** How well a control fits a group that is anchored elsewhere. */
export function fitness(anchor: Candidate, c: Candidate, p: Protocol, hosts: readonly Candidate[]): number {
  const a = anchor.field;
  const f = c.field;
  // Another form of the page is sent without ours: only its own words bring a field here.
  const apart = otherForm(a, f) && c.own[p] < 2.5;
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
  if (apart) score -= 9;
  score -= Math.min(hostsBetween(hosts, a.index, f.index), 3) * 2;
  // What follows another server field, and stands no nearer to this one, is the other's.
  const step = a.index - f.index;
  if (step > 0 && mine === theirs && hostsBetween(hosts, f.index - step - 1, f.index) > 0) score -= 3;
  return score;
}
