import type { WordId } from '../labels/concepts.ts';
import type { Reason } from '../pages/observation.ts';
import type { Located } from './located.ts';
import type { Scan } from './page-scan.ts';
import type { Protocol } from './protocols.ts';
import { mailUnits, type Unit } from './switches.ts';

const enough = 20;
const howWeighs = { name: 24, row: 20, heading: 20, beside: 14, verb: 14 } as const;
// In some languages deleting is one word, of messages and of app passwords.
const otherThings: WordId[] = ['otherOption', 'remove', 'aside'];

/** What a name says before and behind the protocol. */
const around = (scan: Scan, { name }: Unit): [string, string] => {
  const [before = '', ...behind] = scan.reader.read(name).text.split(/(?<![a-z])(?:pop|imap)/);
  return [before, behind.join('')];
};

/**
 * A name may say little besides the protocol ("IMAP access", in whatever language), begin with it (an explanation may follow),
 * or begin like the other one's switch, where no table has the language. Else it is about something else of IMAP or POP.
 */
function isPlain(scan: Scan, unit: Unit, all: Unit[]): boolean {
  const [before, behind] = around(scan, unit);
  if (`${before}${behind}`.length <= 16 || (before === '' && /^[34]?[ :.]/.test(behind))) return true;
  return all.some(
    (other) =>
      [...other.protocols].some((p) => !unit.protocols.has(p)) &&
      before !== '' &&
      around(scan, other)[0] === before,
  );
}

/** Does one of them switch a protocol, and not something else that names it? */
export const switchesMail = (scan: Scan, units: Unit[]): boolean =>
  units.some(
    (unit) =>
      unit.how !== 'name' ||
      [...unit.protocols].some((p) => weighUnit(scan, unit, p, units).weight >= enough),
  );

/** Finds the one unit for a protocol, or says why there is none. */
export function proveSwitch(
  scan: Scan,
  panel: Element,
  protocol: Protocol,
  reach: 'press' | 'see',
): Located & { unit?: Unit } {
  const weighed = mailUnits(scan, panel)
    .map((unit, _, all) => ({ unit, ...weighUnit(scan, unit, protocol, all) }))
    .filter((w) => w.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = weighed;
  if (!best) return { found: false, why: 'absent', reasons: [] };
  if (best.weight < enough) return { found: false, why: 'unproven', reasons: best.reasons };
  if (next && best.weight - next.weight < 9)
    return { found: false, why: 'ambiguous', reasons: [...best.reasons, ...next.reasons] };
  if (scan.walk.cut) return { found: false, why: 'unproven', reasons: best.reasons };
  if (reach === 'press' && !scan.sight.reachable(best.unit.element))
    return { found: false, why: 'hidden', reasons: best.reasons };
  return {
    found: true,
    element: best.unit.element,
    label: best.unit.name.replace(/\s+/g, ' ').trim(),
    weight: best.weight,
    reasons: best.reasons,
    unit: best.unit,
  };
}

function weighUnit(
  scan: Scan,
  unit: Unit,
  protocol: Protocol,
  all: Unit[],
): { weight: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const say = (what: string, weight: number) => reasons.push({ what, weight });
  if (!unit.protocols.has(protocol)) return { weight: 0, reasons };
  say(`${protocol.toUpperCase()} in its ${unit.how}`, howWeighs[unit.how]);
  const { labels, words } = scan.reader.read(unit.name);
  const label = labels.get(protocol === 'pop' ? 'letPop' : 'letImap') ?? 0;
  if (label > 0.6) say('known label', Math.round(30 * label));
  else if (unit.how === 'verb') say('a verb', 14);
  else if (words.has('permit') || words.has('turnOn')) say('speaks of use', 14);
  else if (unit.how === 'name' && !isPlain(scan, unit, all)) say('says more', -8);
  if (unit.protocols.size > 1) say('names both', -12);
  const whole = label >= 0.7;
  if (words.has('forwarding') && !whole) say('speaks of forwarding', -60);
  if (otherThings.some((word) => words.has(word)) && !whole) say('speaks of other', -40);
  return { weight: reasons.reduce((sum, r) => sum + r.weight, 0), reasons };
}
