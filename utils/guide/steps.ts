import type { PageId } from '../pages/ids.ts';
import type { StepId, Way } from './facts.ts';

/** A step as data: which ways it belongs to, and where "Go" leads. */
export interface StepDeclaration {
  ways: readonly Way[];
  /** The Microsoft page "Go" opens; null for a step in the other app. */
  start: string | null;
}

/**
 * "Go" for an app password opens the proofs page, not /proofs/AppPassword: opening that page makes a new
 * password each time, it seems (docs/evidence/ms-pages.md, section 6), so only the person opens it.
 */
export const steps: Record<StepId, StepDeclaration> = {
  'two-step': {
    ways: ['password'],
    start: 'https://account.live.com/proofs/manage/additional',
  },
  'app-password': {
    ways: ['password'],
    start: 'https://account.live.com/proofs/manage/additional',
  },
  'pop-imap': {
    ways: ['official', 'password'],
    start: 'https://outlook.live.com/mail/0/options/mail/forwarding',
  },
  authorize: { ways: ['official'], start: null },
  fill: { ways: ['password'], start: null },
  test: { ways: ['password'], start: null },
};

/** The order in which a person meets the steps. */
export const stepOrder: readonly StepId[] = [
  'two-step',
  'app-password',
  'pop-imap',
  'authorize',
  'fill',
  'test',
];

/** Makes a password each time it is opened, it seems: the person opens it, never Signpost by itself. */
const appPasswordPage = 'https://account.live.com/proofs/AppPassword';
/** Opens the wizard and changes nothing yet (docs/evidence/ms-pages.md, section 1). */
const wizardPage = 'https://account.live.com/proofs/EnableTfa';

/** The direct link a card may offer beside its words: past a control of this page that is not found, or away from it. */
export function directPage(step: StepId, page: PageId | undefined): string | null {
  if (page === 'proofs' && step === 'two-step') return wizardPage;
  if (page === 'proofs' && step === 'app-password') return appPasswordPage;
  return steps[step].start;
}
