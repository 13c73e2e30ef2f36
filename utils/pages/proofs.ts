import type { Declaration } from '../locate/declare.ts';
import type { Scan } from '../locate/page-scan.ts';
import { advertised, prove } from '../locate/prove.ts';
import { titlesOf } from '../locate/sections.ts';
import { nearest } from '../locate/tree.ts';
import type { PageState } from './observation.ts';

/** account.live.com/proofs/manage/additional (evidence, section 4). */
export const proofsControls: Declaration[] = [
  {
    control: 'proofs.twoStepTurnOn',
    pages: ['proofs'],
    kinds: ['link', 'button', 'toggle'],
    ids: ['enabletfalink'],
    links: [/^\/proofs\/enabletfa$/],
    labels: ['twoStepTurnOn'],
    words: [['turnOn']],
    against: ['passwordless', 'help', 'turnOff', 'appPassword', 'recoveryCode', 'ad', 'forwarding'],
    section: 'twoStep',
  },
  {
    control: 'proofs.twoStepTurnOff',
    pages: ['proofs'],
    kinds: ['link', 'button', 'toggle'],
    ids: ['toggletfalink'],
    links: [/^\/proofs\/disabletfa$/],
    labels: ['twoStepTurnOff'],
    words: [['turnOff']],
    against: ['passwordless', 'help', 'appPassword', 'recoveryCode', 'ad', 'forwarding'],
    section: 'twoStep',
  },
  {
    control: 'proofs.createAppPassword',
    pages: ['proofs'],
    kinds: ['link', 'button'],
    ids: [],
    links: [/^\/proofs\/apppassword$/],
    labels: ['createAppPassword'],
    words: [['appPassword', 'create']],
    against: ['remove', 'help', 'passwordless', 'recoveryCode', 'ad'],
  },
  {
    control: 'proofs.removeAppPasswords',
    pages: ['proofs'],
    kinds: ['link', 'button'],
    ids: [],
    links: [],
    labels: ['removeAppPasswords'],
    words: [['appPassword', 'remove']],
    against: ['help', 'passwordless', 'recoveryCode', 'ad'],
  },
];

const declarationOf = (control: string): Declaration => {
  const found = proofsControls.find((d) => d.control === control);
  if (!found) throw new Error(`no declaration of ${control}`);
  return found;
};
const turnOn = declarationOf('proofs.twoStepTurnOn');
const turnOff = declarationOf('proofs.twoStepTurnOff');
const create = declarationOf('proofs.createAppPassword');

/** Two-step verification and app passwords, as the proofs page shows them. */
export function readProofs(scan: Scan): PageState {
  const state: PageState = {};
  const twoStep = readTwoStep(scan);
  if (twoStep) state.twoStep = twoStep;
  const appPasswords = readAppPasswords(scan);
  if (appPasswords) state.appPasswords = appPasswords;
  return state;
}

/** Which of "Turn on" and "Turn off" is there, and what a sentence says; a contradiction is unknown. */
function readTwoStep(scan: Scan): 'on' | 'off' | undefined {
  const votes = new Set<'on' | 'off'>();
  if (prove(scan, turnOn, null, 'see').found) votes.add('off');
  if (prove(scan, turnOff, null, 'see').found) votes.add('on');
  const said = saidTwoStep(scan);
  for (const vote of said) votes.add(vote);
  const [only] = votes;
  return votes.size === 1 ? only : undefined;
}

/** Sentences such as "Two-step verification is turned on", with nothing left over. */
export function saidTwoStep(scan: Scan): Set<'on' | 'off'> {
  const votes = new Set<'on' | 'off'>();
  for (const block of scan.blocks()) {
    const { text, words, labels } = block.reading;
    const hit = words.get('twoStep');
    if (!hit || text.length > 100 || pressable(block.element)) continue;
    const rest = `${text.slice(0, hit.start)} ${text.slice(hit.end)}`;
    const vote = labels.has('twoStepIsOn') ? 'on' : sentence(scan, rest);
    if (vote && scan.sight.shown(block.element)) votes.add(vote);
  }
  return votes;
}

const pressable = (element: Element): boolean =>
  nearest(
    element,
    (e) => /^(a|button)$/.test(e.localName) || /^(button|link)$/.test(e.getAttribute('role') ?? ''),
  ) !== null;

/** What is left of the sentence must be a state and nothing else; a verb in the imperative is none. */
function sentence(scan: Scan, rest: string): 'on' | 'off' | undefined {
  const { labels } = scan.reader.read(rest);
  if (labels.has('stateOn') === labels.has('stateOff')) return undefined;
  return labels.has('stateOn') ? 'on' : 'off';
}

/** Offered when the link is there; absent only when the rest of the page is there and never speaks of them. */
function readAppPasswords(scan: Scan): 'offered' | 'absent' | undefined {
  if (prove(scan, create, null, 'see').found) return 'offered';
  if (scan.walk.cut) return undefined;
  const spoken = scan
    .candidates()
    .some((c) => c.reading.words.has('appPassword') && scan.sight.shown(c.element));
  const titles = titlesOf(scan);
  if (spoken || titles.some((t) => t.topic === 'appPassword')) return undefined;
  return titles.some((t) => t.topic === 'twoStep') ? 'absent' : undefined;
}
