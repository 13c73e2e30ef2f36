import type { WordId } from '../labels/concepts.ts';
import type { Reading } from '../labels/read.ts';
import { advertised } from '../locate/ads.ts';
import type { Block } from '../locate/blocks.ts';
import type { Declaration } from '../locate/declare.ts';
import type { Located } from '../locate/located.ts';
import { topics } from '../locate/mentions.ts';
import { fullName, quickName } from '../locate/names.ts';
import { otherHalf } from '../locate/other-half.ts';
import type { Candidate, Scan } from '../locate/page-scan.ts';
import { prove } from '../locate/prove.ts';
import { inSection, titlesOf } from '../locate/sections.ts';
import {
  checkedOf,
  type OnOff,
  polarity,
  radioState,
  selectState,
  toggleState,
} from '../locate/switch-state.ts';
import { tagOrRole } from '../locate/tag-or-role.ts';
import { common, holds, nearest } from '../locate/tree.ts';
import type { PageState } from './observation.ts';
import { ourHosts } from './our-hosts.ts';

/** account.live.com/proofs/manage/additional (evidence, section 4). */
const turnOn: Declaration = {
  control: 'proofs.twoStepTurnOn',
  pages: ['proofs'],
  kinds: ['link', 'button', 'toggle'],
  ids: ['enabletfalink'],
  links: [/^\/proofs\/enabletfa$/],
  labels: ['twoStepTurnOn'],
  words: [['turnOn']],
  against: ['passwordless', 'help', 'turnOff', 'appPassword', 'recoveryCode', 'ad', 'aside', 'forwarding'],
  section: 'twoStep',
};
const turnOff: Declaration = {
  control: 'proofs.twoStepTurnOff',
  pages: ['proofs'],
  kinds: ['link', 'button', 'toggle'],
  ids: ['toggletfalink'],
  links: [/^\/proofs\/disabletfa$/],
  labels: ['twoStepTurnOff'],
  words: [['turnOff']],
  against: ['passwordless', 'help', 'appPassword', 'recoveryCode', 'ad', 'aside', 'forwarding'],
  section: 'twoStep',
};
const create: Declaration = {
  control: 'proofs.createAppPassword',
  pages: ['proofs'],
  kinds: ['link', 'button'],
  ids: [],
  links: [/^\/proofs\/apppassword$/],
  labels: ['createAppPassword'],
  words: [['appPassword', 'create'], ['create']],
  section: 'appPassword',
  against: ['remove', 'help', 'passwordless', 'recoveryCode', 'ad'],
};
const removeAll: Declaration = {
  control: 'proofs.removeAppPasswords',
  pages: ['proofs'],
  kinds: ['link', 'button'],
  ids: [],
  links: [],
  labels: ['removeAppPasswords'],
  words: [['appPassword', 'remove'], ['remove']],
  section: 'appPassword',
  against: ['help', 'passwordless', 'recoveryCode', 'ad'],
};
export const proofsControls: Declaration[] = [turnOn, turnOff, create, removeAll];

/** Finds the control that turns two-step verification on or off; not where the page contradicts it. */
export function findTwoStep(scan: Scan, control: TwoStepControl): Located {
  const found = findVerb(scan, control, 'press');
  if (!found.found) return found;
  const [state, opposite] =
    control === 'proofs.twoStepTurnOn'
      ? (['on', 'proofs.twoStepTurnOff'] as const)
      : (['off', 'proofs.twoStepTurnOn'] as const);
  const said = agreed(saidTwoStep(scan));
  const other = findVerb(scan, opposite, 'see');
  // It says that it is on already, or says nothing and has, elsewhere, what turns it off.
  const against =
    said === state || (!said && other.found && other.element.parentNode !== found.element.parentNode);
  return against ? { found: false, why: 'ambiguous', reasons: found.reasons } : found;
}

type TwoStepControl = 'proofs.twoStepTurnOn' | 'proofs.twoStepTurnOff';

/** A link whose text flips, or a switch in its place: then the same element turns on while off and off while on. */
function findVerb(scan: Scan, control: TwoStepControl, reach: 'press' | 'see'): Located {
  const declaration = control === 'proofs.twoStepTurnOn' ? turnOn : turnOff;
  const proven = prove(scan, declaration, null, reach);
  // The pressed half says what is; it changes nothing.
  const found: Located =
    proven.found && checkedOf(proven.element) && otherHalf(scan, proven.element)
      ? { found: false, why: 'absent', reasons: proven.reasons }
      : proven;
  if (found.found || found.why === 'ambiguous' || found.why === 'hidden') return found;
  const wanted = control === 'proofs.twoStepTurnOn' ? 'off' : 'on';
  const toggle = twoStepToggle(scan, wanted);
  if (!toggle || stateOf(scan, toggle) !== wanted) return found;
  const reasons = [{ what: 'its switch', weight: 50 }];
  if (reach === 'press' && !scan.sight.reachable(toggle.element))
    return { found: false, why: 'hidden', reasons };
  return { found: true, element: toggle.element, label: fullName(toggle.element), weight: 50, reasons };
}

function stateOf(scan: Scan, c: Candidate): OnOff | undefined | null {
  const other = c.kind === 'toggle' && otherHalf(scan, c.element);
  if (other) return polarity(scan, quickName(checkedOf(other) ? other : c.element));
  if (c.kind === 'toggle') return toggleState(scan, c);
  if (c.kind === 'select') return selectState(scan, c.element);
  const group = (r: Candidate) => r.element.getAttribute('name') ?? r.element.parentNode;
  return radioState(
    scan,
    scan.ofKind('radio').filter((r) => group(r) === group(c)),
  );
}

const notTwoStep: WordId[] = ['passwordless', 'appPassword', 'help', 'aside'];

/**
 * The only switch, list of two or radio button that is named after two-step verification or stands alone in its section.
 * @param state what it shows now: of two radio buttons, or of two halves, the other one is to be pressed
 */
function twoStepToggle(scan: Scan, state: OnOff): Candidate | null {
  const other = state === 'on' ? 'off' : 'on';
  const says = (c: Candidate) => polarity(scan, c.name) === other;
  // The name last: it costs most, and a page may hold a thousand switches.
  const isMeant = (c: Candidate) => (c.kind !== 'radio' && !otherHalf(scan, c.element)) || says(c);
  const toggles = (['toggle', 'select', 'radio'] as const)
    .flatMap(scan.ofKind)
    .filter((c) => isMeant(c) && scan.sight.shown(c.element) && !advertised(scan, c.element))
    .sort((a, b) => a.order - b.order)
    // A switch in its host, which comes right before it: what is pressed stands for both.
    .filter(({ element }, i, all) => {
      const next = all[i + 1];
      return !next || !holds(element, next.element);
    });
  const mine = toggles.filter((c) => {
    const { words, text } = c.reading;
    if (notTwoStep.some((word) => words.has(word))) return false;
    if (words.has('twoStep')) return text.length < 80;
    return (text === '' || polarity(scan, c.name) !== undefined) && inSection(scan, c, 'twoStep', toggles);
  });
  return (mine.length === 1 && mine[0]) || null;
}

/** Two-step verification and app passwords, as the proofs page shows them. */
export function readProofs(scan: Scan): PageState {
  const state: PageState = {};
  const twoStep = readTwoStep(scan);
  if (twoStep) state.twoStep = twoStep;
  const appPasswords = readAppPasswords(scan, twoStep);
  if (appPasswords) state.appPasswords = appPasswords;
  return state;
}

/** Which of "Turn on" and "Turn off" is there, and what a sentence says. */
function readTwoStep(scan: Scan): 'on' | 'off' | undefined {
  const votes = saidTwoStep(scan);
  if (findVerb(scan, 'proofs.twoStepTurnOn', 'see').found) votes.add('off');
  if (findVerb(scan, 'proofs.twoStepTurnOff', 'see').found) votes.add('on');
  return agreed(votes);
}

/** What all of them say; a contradiction is unknown. */
export function agreed(votes: Set<OnOff>): OnOff | undefined {
  const [only] = votes;
  return votes.size === 1 ? only : undefined;
}

/** Sentences such as "Two-step verification is turned on", with nothing left over. */
export function saidTwoStep(scan: Scan): Set<OnOff> {
  const votes = new Set<OnOff>();
  for (const { reading, element } of scan.speakingBlocks()) {
    const vote = stateIn(scan, reading);
    if (vote && !pressable(element) && scan.sight.shown(element)) votes.add(vote);
  }
  for (const { reading, element } of scan.speaking()) {
    // The head of a section that folds may say the state beside the title.
    const vote = element.hasAttribute('aria-expanded') && stateIn(scan, reading);
    if (vote && scan.sight.shown(element) && !advertised(scan, element)) votes.add(vote);
  }
  addSaidBelow(scan, votes);
  return votes;
}

const ending = /^[\p{Script=Latin}\p{Script=Cyrillic}]+/u;

/** The state that a text says of two-step verification; undefined when it says anything more, or less. */
function stateIn(scan: Scan, { text, words, labels }: Reading): OnOff | undefined {
  const hit = words.get('twoStep');
  if (!hit || text.length > 100) return undefined;
  // A known stem may have an ending: "Tvåstegsverifieringen är på".
  return labels.has('twoStepIsOn')
    ? 'on'
    : sentence(scan, `${text.slice(0, hit.start)} ${text.slice(hit.end).replace(ending, '')}`);
}

/**
 * A title and the next line says a state and nothing else, in an element that holds no other title and no other such line: in a
 * list of titles each with its state, whether above or below, nothing is taken from a neighbour.
 */
function addSaidBelow(scan: Scan, votes: Set<OnOff>): void {
  const titles = titlesOf(scan);
  for (const title of titles) {
    if (title.topic !== 'twoStep' || pressable(title.element)) continue;
    const line = firstOf(scan.stretch(title.order), (b) => !holds(title.element, b.element));
    const vote = line && sentence(scan, line.text);
    if (!line || !vote || pressable(line.element) || !scan.sight.shown(line.element)) continue;
    const shared = common(title.element, line.element);
    if (!shared || /^(main|body|html)$/.test(shared.localName)) continue;
    const others =
      titles.some((t) => t !== title && holds(shared, t.element)) ||
      firstOf(
        scan.stretch(-1, undefined, shared),
        (b) =>
          b.order !== line.order &&
          !holds(title.element, b.element) &&
          (sentence(scan, b.text) !== undefined || headed(scan, b)),
      );
    if (!others) votes.add(vote);
  }
}

const headed = (scan: Scan, { element }: Block): boolean => scan.walk.headings.some((h) => holds(h, element));

function firstOf(blocks: Iterable<Block>, test: (block: Block) => boolean): Block | undefined {
  for (const block of blocks) if (test(block)) return block;
  return undefined;
}

const pressable = (element: Element): boolean =>
  nearest(element, (e) => tagOrRole(e, /^a$|(^|-)(button|link|anchor)$/, /^(button|link)$/)) !== null;

/** What is left of the sentence must be a state and nothing else; a verb in the imperative is none. */
function sentence(scan: Scan, rest: string): 'on' | 'off' | undefined {
  const { labels } = scan.reader.read(rest);
  if (labels.has('stateOn') === labels.has('stateOff')) return undefined;
  return labels.has('stateOn') ? 'on' : 'off';
}

/** A help article about app passwords offers none. */
const leadsAway = ({ target }: Candidate): boolean | null =>
  target && !(ourHosts as readonly string[]).includes(target.host);

/** What a heading may speak of and be understood. */
const named = ['help', ...topics] as const;

/**
 * Offered when the link is there. Absent when the page never speaks of them and two-step verification is off, without which there are
 * none (evidence, section 4); while it is on, only where no heading behind it is left unnamed: they may be called otherwise.
 */
function readAppPasswords(scan: Scan, twoStep: OnOff | undefined): 'offered' | 'absent' | undefined {
  if (prove(scan, create, null, 'see').found) return 'offered';
  if (scan.walk.cut || !twoStep) return undefined;
  const titles = titlesOf(scan);
  const spoken = scan
    .speaking()
    .some(
      (c) =>
        c.reading.words.has('appPassword') &&
        !leadsAway(c) &&
        scan.sight.shown(c.element) &&
        !advertised(scan, c.element),
    );
  if (spoken || titles.some((t) => t.topic === 'appPassword')) return undefined;
  const title = titles.find((t) => t.topic === 'twoStep');
  const isStrange = (b: Block) =>
    headed(scan, b) && !named.some((word) => b.reading.words.has(word)) && scan.sight.shown(b.element);
  const all = title && !firstOf(scan.stretch(title.order), isStrange);
  return twoStep === 'off' || all ? 'absent' : undefined;
}
