import type { Declaration } from '../locate/declare.ts';
import { nextPlace } from '../locate/next-place.ts';
import type { Scan } from '../locate/page-scan.ts';
import type { PageState } from './observation.ts';
import { agreed, saidTwoStep } from './proofs.ts';

/** account.live.com/proofs/EnableTfa (evidence, section 5): the same primary button on each of its pages. */
export const wizardControls: Declaration[] = [
  {
    control: 'wizard.next',
    pages: ['two-step-wizard'],
    kinds: ['link', 'button'],
    ids: ['inext'],
    links: [],
    // Its first page may say "Get started" or "Set up".
    labels: ['next', 'finish', 'twoStepTurnOn'],
    words: [],
    against: ['help', 'ad'],
    place: nextPlace,
  },
];

/** The wizard's later pages say that two-step verification is on; nothing else there is a state. */
export function readWizard(scan: Scan): PageState {
  return agreed(saidTwoStep(scan)) === 'on' ? { twoStep: 'on' } : {};
}
