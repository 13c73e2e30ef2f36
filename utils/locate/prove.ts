import type { Reading } from '../labels/read.ts';
import type { Reason } from '../pages/observation.ts';
import { ourHosts } from '../pages/our-hosts.ts';
import { advertised } from './ads.ts';
import type { Declaration } from './declare.ts';
import { disabled } from './disabled.ts';
import { folds } from './folds.ts';
import type { Located } from './located.ts';
import { fullName } from './names.ts';
import type { Candidate, Scan } from './page-scan.ts';
import { protocolsIn } from './protocols.ts';
import { targetWeight } from './target-weight.ts';
import { innermost, nearest } from './tree.ts';

/** What each kind of evidence weighs. Two kinds that agree are a proof; a name alone in the right place is just enough. */
const weighs = {
  label: 44,
  words: 40,
  acronym: 28,
  link: 40,
  id: 28,
  section: 24,
  /** Beside one that merely stands in its section (each app password has its "Delete"), the one that names it is meant. */
  names: 33,
  kind: 6,
  place: 6,
  against: -50,
  advertisement: -70,
} as const;
/** The least a proven control weighs, and how far it must be ahead of the next one. */
const enough = 40;
const ahead = 9;
/** More for one that names its section, beside a bare verb in better words; less for an icon, beside one in words. */
const byName = 12;

interface Weighed {
  candidate: Candidate;
  weight: number;
  /** What it weighs beside others. */
  rank: number;
  reasons: Reason[];
  /** The name or the link says what it is; without either nothing is proven. */
  named: boolean;
  /** The same section has another one of the same name. */
  twin: boolean;
}

/**
 * Weighs every candidate against a declaration.
 * @param reach `press`: a person can get at it now. `see`: it is on the page, perhaps under a dialog
 *   (good enough to read a state from).
 * @param only the one that is meant of several that are alike
 */
export function prove(
  scan: Scan,
  d: Declaration,
  within: Element | null,
  reach: 'press' | 'see',
  only?: Element,
): Located {
  const weighed = weighAll(scan, d, within);
  const good = weighed.filter((w) => w.weight >= enough && (!only || w.candidate.element === only));
  if (good.length === 0) {
    const near = weighed[0];
    return {
      found: false,
      why: near && near.weight > 0 && scan.sight.shown(near.candidate.element) ? 'unproven' : 'absent',
      reasons: near?.reasons ?? [],
    };
  }
  const seen = innermost(
    good.filter((w) => scan.sight.shown(w.candidate.element)),
    elementOf,
  );
  // Asked of as few as will do: whether something lies on an element costs more than all else that is asked of it.
  const usable = (w: Weighed) => reach === 'see' || scan.sight.reachable(elementOf(w));
  const best = seen.find(usable) ?? standIn(scan, d, good, within, usable);
  // What cannot be pressed yet is there: nothing else in its section is meant.
  if (!best || (reach === 'press' && d.section && nearest(elementOf(best), disabled)))
    return { found: false, why: 'hidden', reasons: good[0]?.reasons ?? [] };
  if (scan.walk.cut)
    return {
      found: false,
      why: 'unproven',
      reasons: [{ what: 'page too big', weight: 0 }],
    };
  if (best.twin) return { found: false, why: 'ambiguous', reasons: best.reasons };
  // Not the next one alone: two links to one place may stand before something else of nearly the same weight.
  const rival = seen.find(
    (w) => w !== best && best.rank - w.rank < ahead && !sameDoor(d, best.candidate, w.candidate) && usable(w),
  );
  if (rival) return { found: false, why: 'ambiguous', reasons: [...best.reasons, ...rival.reasons] };
  const name = fullName(best.candidate.element);
  return {
    found: true,
    element: best.candidate.element,
    label: name.replace(/\s+/g, ' ').trim(),
    weight: best.weight,
    reasons: best.reasons,
  };
}

const elementOf = (w: Weighed): Element => w.candidate.element;

const weighedKey = {};

/** Every candidate with its weight, heaviest first; done once for a declaration, whoever asks. */
const weighAll = (scan: Scan, d: Declaration, within: Element | null): Weighed[] =>
  once(scan, weighedKey, d, within, () =>
    candidatesFor(scan, d, within)
      .map((candidate) => weigh(scan, d, candidate, within))
      .filter((w) => w.named)
      .sort((a, b) => b.rank - a.rank),
  );

const candidatesKey = {};

/** What may be the control at all; asked for again by each candidate whose rivals count. */
const candidatesFor = (scan: Scan, d: Declaration, within: Element | null): Candidate[] =>
  once(scan, candidatesKey, d, within, () =>
    scan.speaking(within).filter((c) => d.kinds.includes(c.kind) && mayBe(c, d)),
  );

/** A list made once a look for a declaration, as long as it is asked for within the same element. */
function once<T>(scan: Scan, key: object, d: Declaration, within: Element | null, make: () => T[]): T[] {
  const known = scan.memo(key, () => new Map<Declaration, { within: Element | null; list: T[] }>());
  const before = known.get(d);
  if (before?.within === within) return before.list;
  const list = make();
  known.set(d, { within, list });
  return list;
}

/** The cheap sieve: something about the element must speak for this control. */
function mayBe(c: Candidate, d: Declaration): boolean {
  return naming(c.reading, d) > 0 || linked(c, d) || identified(c.element, d);
}

/** Every declared link has one of these in it; most links of a page need no parsing. White space may be inside. */
const linkSieve = /proofs|security|options|fwlink|\s/i;

function linked(c: Candidate, d: Declaration): boolean {
  if (d.links.length === 0 || c.kind !== 'link') return false;
  if (!linkSieve.test(c.element.getAttribute('href') ?? '')) return false;
  const target = c.target;
  return (
    target !== null &&
    (ourHosts as readonly string[]).includes(target.host) &&
    d.links.some((l) => l.test(target.path))
  );
}

function identified(element: Element, d: Declaration): boolean {
  if (d.ids.length === 0) return false;
  if (element.id !== '' && d.ids.includes(element.id.toLowerCase())) return true;
  // Of some ids it is not known whether they stand on the control or on its wrapper.
  const wrapper = element.parentElement;
  return (
    wrapper !== null &&
    wrapper.id !== '' &&
    wrapper.childElementCount === 1 &&
    d.ids.includes(wrapper.id.toLowerCase())
  );
}

/** How strongly a name says this control: by a whole label, or by its parts. */
function naming(reading: Reading, d: Declaration): number {
  let best = 0;
  for (const label of d.labels) best = Math.max(best, weighs.label * (reading.labels.get(label) ?? 0));
  // Asked of every pressable that says anything, for every control: nothing is made here.
  for (const line of d.words) {
    let least = 1;
    for (const word of line) least = Math.min(least, reading.words.get(word)?.weight ?? 0);
    best = Math.max(best, weighs.words * least);
  }
  // In few words; an address makes it that account's, and in brackets it only says of what kind something is ("Gmail (IMAP)").
  const { text } = reading;
  if (best === 0 && d.acronym && text.length <= 60 && !/[@(]/.test(text) && protocolsIn(text).has(d.acronym))
    best = weighs.acronym;
  return best;
}

function weigh(scan: Scan, d: Declaration, c: Candidate, within: Element | null): Weighed {
  const reasons: Reason[] = [];
  let weight = 0;
  let rank = 0;
  let twin = false;
  const say = (what: string, by: number) => {
    if (by === 0) return;
    reasons.push({ what, weight: by });
    weight += by;
  };
  const link = linked(c, d);
  const id = identified(c.element, d);
  const sections = scan.pages?.sections;
  // On a long page hundreds are called "Add": whether the section owns one costs less than its full name.
  const owned = (reading: Reading): boolean =>
    d.section === undefined ||
    reading.words.has(d.section) ||
    sections?.inSection(scan, c, d.section, candidatesFor(scan, d, within)) === true;
  const mine = owned(c.reading);
  const { name, reading } =
    mine || link || id ? fullyNamed(scan, d, c) : { name: naming(c.reading, d), reading: c.reading };
  say('name', Math.round(name));
  // Goes by nothing better where something better stands.
  if (name === weighs.acronym) rank = -byName;
  if (link) say('link target', weighs.link);
  if (id) say('known id', weighs.id);
  const whole = d.labels.some((l) => (reading.labels.get(l) ?? 0) >= 0.7);
  for (const word of d.against) {
    const hit = reading.words.get(word);
    if (hit && !(whole && word === 'help')) say(`speaks of ${word}`, weighs.against);
  }
  // The head of a section that folds says what is in it, and changes nothing.
  if (folds(c.element) && (d.section || c.element.localName === 'summary'))
    say('folds a section', weighs.against);
  if (d.section) {
    if (reading.words.has(d.section)) {
      say(`names ${d.section}`, weighs.names);
      rank = byName;
    } else if (reading === c.reading ? mine : owned(reading)) {
      say(`in the ${d.section} section`, weighs.section);
      twin = !link && !id && sections?.hasTwin(scan, c, d.section, candidatesFor(scan, d, within)) === true;
      if (twin) reasons.push({ what: 'has a twin in it', weight: 0 });
    } else if (!link && !id) say(`outside the ${d.section} section`, weighs.against);
  }
  if (!link) say(...targetWeight(c.target));
  for (const [what, by, behind] of d.place?.(c.element, scan) ?? []) {
    say(what, by);
    if (behind) rank = -byName;
  }
  say('kind', weighs.kind);
  say('page', weighs.place);
  // Only takes away: no need to know it of what is out already.
  if (weight > 0 && advertised(scan, c.element)) say('advertisement', weighs.advertisement);
  return {
    candidate: c,
    weight,
    rank: weight + rank,
    reasons,
    twin,
    named: name > 0 || link || (id && !d.section) || (id && c.name !== ''),
  };
}

/** The library leaves out what is hidden inside the name; the name must survive that. */
function fullyNamed(scan: Scan, d: Declaration, c: Candidate): { name: number; reading: Reading } {
  const name = naming(c.reading, d);
  if (name === 0) return { name, reading: c.reading };
  const full = scan.reader.read(fullName(c.element));
  // It drops some spaces between elements, which the quick name keeps.
  return lettersOf(full.text) === lettersOf(c.reading.text)
    ? { name, reading: c.reading }
    : { name: naming(full, d), reading: full };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Pages keep a copy for a narrow window and hide it. Where only the copy says by its link what it is, the one of its name that is
 * seen stands for it; not where a neighbour may be called the same.
 */
function standIn(
  scan: Scan,
  d: Declaration,
  hidden: Weighed[],
  within: Element | null,
  usable: (w: Weighed) => boolean,
): Weighed | undefined {
  const copy = hidden.find((w) => linked(w.candidate, d) && w.candidate.reading.text !== '');
  if (!copy || d.section) return undefined;
  const named = scan
    .candidates(within)
    .filter((c) => d.kinds.includes(c.kind) && c.reading.text === copy.candidate.reading.text)
    .map((candidate) => ({ ...copy, candidate }));
  const [one, ...others] = innermost(
    named.filter((w) => scan.sight.shown(w.candidate.element)),
    elementOf,
  );
  return one && others.length === 0 && usable(one) ? one : undefined;
}

/** Two links to the same place, or of one name where the control's declaration says so. Pointing at either is right. */
function sameDoor(d: Declaration, a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.target, b.target];
  if (x?.host !== y?.host || x?.path !== y?.path) return false;
  if (x && x.path !== '/') return true;
  return a.reading.text === b.reading.text && d.alike?.(a.element, b.element) === true;
}
