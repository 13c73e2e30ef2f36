import type { FieldFacts } from './read.ts';
import { readFields } from './read.ts';
import { type OpenRoot, walk } from './walk.ts';

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

const controls =
  'input, select, textarea, [role=combobox], [role=switch], [role=checkbox], [role=radiogroup], [role=radio]';

/** The control a person meant by pointing at an element: itself, inside it, or named by its label. */
export function controlAt(element: Element): HTMLElement | null {
  const own = element.closest<HTMLElement>(controls);
  if (own) return own;
  const label = element.closest('label');
  if (label?.control) return label.control;
  const inside = element.querySelectorAll<HTMLElement>(controls);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function describe(facts: FieldFacts, all: readonly FieldFacts[]): FieldDescription {
  const e = facts.element;
  const made: FieldDescription = {
    tag: e.tagName,
    type: facts.type,
    name: e.getAttribute('name') ?? '',
    id: /\d{3,}|:r|^ember\d|^ext-|mat-input/.test(e.id) ? '' : e.id,
    label: facts.label,
    placeholder: facts.placeholder,
    titles: facts.titles.slice(0, 2).map((t) => t.text.slice(0, 80)),
    nth: 0,
  };
  made.nth = all.filter((f) => likeness(f, made) === 1).indexOf(facts);
  return made;
}

/** 0 to 1: how much a field is what was described. */
function likeness(f: FieldFacts, d: FieldDescription): number {
  const e = f.element;
  if (e.tagName !== d.tag || f.type !== d.type) return 0;
  let have = 0;
  let of = 0;
  const compare = (weight: number, mine: string, theirs: string): void => {
    if (theirs === '') return;
    of += weight;
    if (mine === theirs) have += weight;
  };
  compare(3, f.label, d.label);
  compare(3, e.getAttribute('name') ?? '', d.name);
  compare(2, e.id, d.id);
  compare(1, f.placeholder, d.placeholder);
  compare(1, f.titles[0]?.text.slice(0, 80) ?? '', d.titles[0] ?? '');
  return of === 0 ? (f.label === '' && (e.getAttribute('name') ?? '') === '' ? 1 : 0) : have / of;
}

/** "This is the field": the description of the control at an element. Empty when there is none there. */
export function rememberable(element: Element, openRoot?: OpenRoot): FieldDescription {
  const control = controlAt(element);
  const all = readFields(walk(element.ownerDocument, openRoot));
  const facts = control && all.find((f) => f.element === control || f.item.radios.includes(control));
  return facts
    ? describe(facts, all)
    : { tag: '', type: '', name: '', id: '', label: '', placeholder: '', titles: [], nth: -1 };
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

/** The described field's element on a page, or null. */
export function findDescribed(
  document: Document,
  description: FieldDescription,
  openRoot?: OpenRoot,
): HTMLElement | null {
  return matchDescribed(readFields(walk(document, openRoot)), description)?.element ?? null;
}
