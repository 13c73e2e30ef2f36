import type { Declaration } from '../locate/declare.ts';

/** account.microsoft.com/security: leads to the proofs page (evidence, section 3). */
export const hubControls: Declaration[] = [
  {
    control: 'hub.manageSignIn',
    pages: ['security-hub'],
    kinds: ['link', 'button'],
    ids: [],
    links: [/^\/proofs\/manage(\/|$)/],
    labels: ['manageSignIn'],
    words: [['manageSignInWords']],
    against: ['help', 'ad', 'passwordless'],
  },
];
