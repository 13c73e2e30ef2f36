import type { Block } from './blocks.ts';
import { folds } from './folds.ts';
import { fullName, quickName } from './names.ts';
import { otherHalf } from './other-half.ts';
import type { Candidate, Scan } from './page-scan.ts';
import { type Protocol, protocolsIn } from './protocols.ts';
import { checkedOf, type OnOff, polarity, radioState, selectState, toggleState } from './switch-state.ts';
import { targetWeight } from './target-weight.ts';
import { textInLine } from './text-in-line.ts';
import { holds, parentOf, textOf } from './tree.ts';

/** Something that is on or off: a switch, a check box, a group of Yes/No radios, a link whose text flips. */
export interface Unit {
  element: Element;
  order: number;
  /** Its own name, or the text beside it when it has none that tells. */
  name: string;
  state: OnOff | undefined;
  how: 'name' | 'row' | 'heading' | 'beside' | 'verb';
  protocols: Set<Protocol>;
}

const unitsKey = new WeakMap<Element, object>();

/** Everything in the panel that switches POP or IMAP, as a person would read it. */
export function mailUnits(scan: Scan, panel: Element): Unit[] {
  let key = unitsKey.get(panel);
  if (!key) {
    key = {};
    unitsKey.set(panel, key);
  }
  return scan.memo(key, () => {
    const bare = rawUnits(scan, panel);
    const units: Unit[] = [];
    for (const unit of bare) {
      const named = nameUnit(scan, unit, bare, panel);
      if (named && scan.sight.shown(named.element)) units.push(named);
    }
    return units.length > 0 ? units : verbUnits(scan, panel);
  });
}

interface Raw {
  element: Element;
  order: number;
  name: string;
  state: OnOff | undefined;
}

function rawUnits(scan: Scan, panel: Element): Raw[] {
  const all = scan.candidates(panel);
  const raw: Raw[] = [];
  const used = new Set<Element>();
  for (const group of all.filter((c) => c.kind === 'group')) {
    const radios = all.filter((c) => c.kind === 'radio' && holds(group.element, c.element));
    const inner = all.some((c) => c.kind === 'group' && c !== group && holds(group.element, c.element));
    if (radios.length === 0 || inner) continue;
    for (const r of radios) used.add(r.element);
    if (radios.length === 2)
      raw.push({
        element: group.element,
        order: group.order,
        name: group.name,
        state: radioState(scan, radios),
      });
  }
  for (const c of all) {
    const off = c.kind === 'toggle' && polarity(scan, c.name) === 'on' ? otherHalf(scan, c.element) : null;
    if (!off) continue;
    used.add(c.element).add(off);
    raw.push({ element: c.element, order: c.order, name: '', state: checkedOf(off) ? 'off' : 'on' });
  }
  for (const c of all) {
    if (used.has(c.element)) continue;
    if (c.kind === 'toggle' && !wraps(scan, c, all))
      raw.push({ element: c.element, order: c.order, name: c.name, state: toggleState(scan, c) });
    else if (c.kind === 'select') {
      const state = selectState(scan, c.element);
      if (state !== null) raw.push({ element: c.element, order: c.order, name: c.name, state });
    }
  }
  // Radios without a group element belong together by their name attribute; the "Yes" one is the control.
  const loose = new Map<string, Candidate[]>();
  for (const c of all) {
    const name = c.element.getAttribute('name');
    if (c.kind === 'radio' && !used.has(c.element) && name) loose.set(name, [...(loose.get(name) ?? []), c]);
  }
  for (const radios of loose.values()) {
    const yes = radios.find((r) => polarity(scan, r.name) === 'on');
    if (radios.length === 2 && yes)
      raw.push({ element: yes.element, order: yes.order, name: '', state: radioState(scan, radios) });
  }
  return raw.sort((a, b) => a.order - b.order);
}

/** A switch made of a host or wrapper around the one that is pressed: the inner one stands for both. */
const wraps = (scan: Scan, outer: Candidate, all: Candidate[]): boolean =>
  all.some(
    (c) =>
      c !== outer && c.kind === 'toggle' && holds(outer.element, c.element) && scan.sight.shown(c.element),
  );

function nameUnit(scan: Scan, unit: Raw, all: Raw[], panel: Element): Unit | null {
  const own = [unit.name, quickName(unit.element), fullName(unit.element)];
  for (const name of own) {
    const protocols = protocolsIn(scan.reader.read(name).text);
    if (protocols.size === 0) continue;
    // A label with an explanation under it ("… use POP. Prefer IMAP if you can") is named by its first part.
    const first = name
      .split(/[.:;!?](?!\p{L})|[|\u3002\uff1a\n]|\s{2,}/u)
      .find((part) => protocolsIn(scan.reader.read(part).text).size > 0);
    // "POP: delete what was fetched" is not named by the acronym.
    const bare = first !== undefined && scan.reader.read(first).text.length <= 6;
    const leading = first ? protocolsIn(scan.reader.read(first).text) : protocols;
    return leading.size === 1 && first
      ? { ...unit, name: bare ? name : first, protocols: leading, how: 'name' }
      : { ...unit, name, protocols, how: 'name' };
  }
  // A name of its own that says something else is believed: a neighbour's text would be a guess. One that others have too says nothing.
  const said = scan.reader.read(unit.name);
  const shared = said.words.size === 0 && all.some((o) => o !== unit && o.name === unit.name);
  if (said.text.length > 1 && !shared && !said.words.has('permit') && !polarity(scan, unit.name)) return null;
  const row = rowOf(scan, unit, all, panel);
  if (row === 'about something else') return null;
  // A title that says more than the acronym ("Forwarding and IMAP") may stand over any switch.
  if (row) return { ...unit, ...row, how: onlyTitled(scan, row.within) ? 'beside' : 'row' };
  return besideUnit(scan, unit, all, panel);
}

/** The nearest element around a unit, and around no other one, whose text names a protocol. */
function rowOf(
  scan: Scan,
  unit: Raw,
  all: Raw[],
  panel: Element,
): { within: Element; name: string; protocols: Set<Protocol> } | 'about something else' | null {
  for (let at = parentOf(unit.element); at && at !== panel; at = parentOf(at)) {
    if (all.some((o) => o !== unit && holds(at as Element, o.element))) return null;
    const text = textOf(at, 400);
    const protocols = protocolsIn(scan.reader.read(text).text);
    if (protocols.size > 0) return { within: at, name: text, protocols };
    // The nearest text is its label; when that names no protocol, what stands further out is not about it.
    const lines = text.replace(textOf(unit.element, 100).trim(), '').split('\n');
    if (lines.some((line) => /\p{L}/u.test(line) && !polarity(scan, line))) return 'about something else';
  }
  return null;
}

/** Nothing but the acronym, give or take a number or a colon. */
const isAcronym = (block: Block): boolean => block.reading.text.length <= 6;

/** Do all texts in here that name a protocol stand in headings which say more than that? */
function onlyTitled(scan: Scan, within: Element): boolean {
  const naming = scan
    .blocks()
    .filter((b) => holds(within, b.element) && protocolsIn(b.reading.text).size > 0);
  return (
    naming.length > 0 &&
    naming.every((b) => !isAcronym(b) && scan.walk.headings.some((h) => holds(h, b.element)))
  );
}

/** In a flat layout: the nearest text that names a protocol, on the same line or just above. */
function besideUnit(scan: Scan, unit: Raw, all: Raw[], panel: Element): Unit | null {
  const line = textInLine(unit.element);
  if (line !== '' && !polarity(scan, line)) {
    const protocols = protocolsIn(scan.reader.read(line).text);
    return protocols.size === 1 ? { ...unit, name: line, protocols, how: 'row' } : null;
  }
  const index = all.indexOf(unit);
  const from = all[index - 1]?.order ?? -1;
  const to = all[index + 1]?.order ?? Number.POSITIVE_INFINITY;
  // A heading rules what follows it, up to the next switch.
  const above = scan.walk.headings.filter((h) => holds(panel, h) && scan.sight.shown(h));
  const ruling = scan
    .blocks(panel)
    .filter((b) => b.order > from && b.order < unit.order && above.some((h) => holds(h, b.element)));
  const heading = ruling.at(-1);
  const ruled = heading && protocolsIn(heading.reading.text);
  if (heading && ruled?.size === 1 && isAcronym(heading))
    return { ...unit, name: heading.text, protocols: ruled, how: 'heading' };
  const box = unit.element.getBoundingClientRect();
  const near: { block: Block; distance: number }[] = [];
  const pressable = scan.candidates(panel).filter((c) => c.kind === 'button' || c.kind === 'link');
  for (const block of scan.blocks(panel)) {
    if (pressable.some((c) => holds(c.element, block.element))) continue;
    if (block.order < from || block.order > to || block.text.length > 120) continue;
    const protocols = protocolsIn(block.reading.text);
    if (protocols.size !== 1) continue;
    const rect = block.element.getBoundingClientRect();
    const distance = Math.max(0, rect.top - box.bottom, box.top - rect.bottom);
    near.push({ block, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance > 120) return null;
  // A text below is not its label when another one stands above.
  if (
    first.distance > 0 &&
    first.block.order > unit.order &&
    scan.blocks(panel).some((b) => isLabelAbove(scan, b, from, unit))
  )
    return null;
  const protocols = protocolsIn(first.block.reading.text);
  if (second && second.distance - first.distance < 6) {
    const other = protocolsIn(second.block.reading.text);
    if ([...other].some((p) => !protocols.has(p))) return null;
  }
  return { ...unit, name: first.block.text, protocols, how: 'beside' };
}

/** A line before a unit, and behind the one before it, that is no title and names no state. */
const isLabelAbove = (scan: Scan, b: Block, from: number, unit: Raw): boolean =>
  b.order > from &&
  b.order < unit.order &&
  /\p{L}/u.test(b.text) &&
  !polarity(scan, b.text) &&
  !scan.walk.headings.some((h) => holds(h, b.element)) &&
  scan.sight.shown(b.element);

/** Changes nothing itself: an article's link, a question that folds out, one of several suggestions. */
const leadsOn = ({ element, target }: Candidate): boolean =>
  folds(element) || element.getAttribute('role') === 'option' || targetWeight(target)[1] < 0;

/** Links or buttons whose own text flips: "Turn on IMAP", or "Turn on" in IMAP's row, says that it is off. */
function verbUnits(scan: Scan, panel: Element): Unit[] {
  const raws: Raw[] = [];
  for (const c of scan.candidates(panel)) {
    if (c.kind !== 'button' && c.kind !== 'link') continue;
    const on = c.reading.words.has('turnOn');
    const off = c.reading.words.has('turnOff');
    if (on === off || c.reading.words.has('help') || leadsOn(c) || !scan.sight.shown(c.element)) continue;
    raws.push({ element: c.element, order: c.order, name: c.name, state: on ? 'off' : 'on' });
  }
  const units: Unit[] = [];
  for (const raw of raws) {
    const protocols = protocolsIn(scan.reader.read(raw.name).text);
    if (protocols.size === 1) units.push({ ...raw, how: 'verb', protocols });
    if (protocols.size > 0) continue;
    const row = rowOf(scan, raw, raws, panel);
    if (!row) {
      const beside = besideUnit(scan, raw, raws, panel);
      if (beside) units.push(beside);
    }
    if (!row || row === 'about something else' || row.protocols.size !== 1) continue;
    // The row may say its state too; when the two do not agree, neither is believed.
    const said = row.name.split('\n').map((line) => (line === raw.name ? undefined : polarity(scan, line)));
    const state = said.some((one) => one && one !== raw.state) ? undefined : raw.state;
    units.push({ ...raw, name: row.name, state, how: 'row', protocols: row.protocols });
  }
  return units;
}
