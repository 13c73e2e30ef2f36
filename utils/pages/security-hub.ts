import type { Declaration } from '../locate/declare.ts';
import type { Scan } from '../locate/page-scan.ts';
import type { PageState } from './observation.ts';
import { agreed, saidTwoStep } from './proofs.ts';

/** account.microsoft.com/security: leads to the proofs page (evidence, section 3). */
export const manageSignIn: Declaration = {
  control: 'hub.manageSignIn',
  pages: ['security-hub'],
  kinds: ['link', 'button'],
  ids: [],
  links: [/^\/proofs\/manage(\/|$)/],
  labels: ['manageSignIn'],
  words: [['manageSignInWords']],
  against: ['help', 'ad', 'passwordless', 'aside'],
  card: 'any',
};

/** What the hub says of two-step verification in a sentence or a line. */
export function readHub(scan: Scan): PageState {
  const twoStep = agreed(saidTwoStep(scan));
  return twoStep ? { twoStep } : {};
}
