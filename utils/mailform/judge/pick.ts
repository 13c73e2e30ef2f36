import type { Steps } from '../../in-turns.ts';
import type { FieldRole } from '../roles.ts';
import type { SeenPage } from '../seen.ts';
import { type FieldFacts, fieldSteps } from './field.ts';

/** How a field that the person pointed at is recognised next time. Pure data, never a value. */
export interface FieldDescription {
  tag: string;
  type: string;
  name: string;
  id: string;
  label: string;
  placeholder: string;
  /** The nearest titles above it. */
  titles: string[];
  /** Its place among fields that are otherwise alike. */
  nth: number;
}

/** What the person pointed at earlier on this site, by role. */
export type Picks = Partial<Record<FieldRole, FieldDescription>>;

const longestTitle = 80;

/** "This is the field": the description of a field of a page by its place, or null when there is none. */
export function* describeField(page: SeenPage, index: number): Steps<FieldDescription | null> {
  const all = yield* fieldSteps(page);
  const facts = all[index];
  if (!facts) return null;
  const made: FieldDescription = {
    tag: facts.tag,
    type: facts.type,
    name: facts.name,
    // Numbers that frameworks count up are another field's next time.
    id: /\d{3,}|:r|^ember\d|^ext-|mat-input/.test(facts.id) ? '' : facts.id,
    label: facts.label,
    placeholder: facts.placeholder,
    titles: facts.titles.slice(0, 2).map((t) => t.text.slice(0, longestTitle)),
    nth: 0,
  };
  made.nth = all.filter((f) => likeness(f, made) === 1).indexOf(facts);
  return made;
}

/** 0 to 1: how much a field is what was described. */
function likeness(f: FieldFacts, d: FieldDescription): number {
  if (f.tag !== d.tag || f.type !== d.type) return 0;
  let have = 0;
  let of = 0;
  const compare = (weight: number, mine: string, theirs: string): void => {
    if (theirs === '') return;
    of += weight;
    if (mine === theirs) have += weight;
  };
  compare(3, f.label, d.label);
  compare(3, f.name, d.name);
  compare(2, f.id, d.id);
  compare(1, f.placeholder, d.placeholder);
  compare(1, f.titles[0]?.text.slice(0, longestTitle) ?? '', d.titles[0] ?? '');
  return of === 0 ? (f.label === '' && f.name === '' ? 1 : 0) : have / of;
}

/** The one field of these that was described, or null when none or no single one is like enough. */
export function matchDescribed(all: readonly FieldFacts[], description: FieldDescription): FieldFacts | null {
  if (description.nth < 0 || description.tag === '') return null;
  const rated = all.map((f) => ({ f, like: likeness(f, description) })).filter((r) => r.like >= 0.6);
  const best = Math.max(...rated.map((r) => r.like), 0);
  const equal = rated.filter((r) => r.like === best);
  if (equal.length === 1) return equal[0]?.f ?? null;
  return best === 1 ? (equal[description.nth]?.f ?? null) : null;
}
