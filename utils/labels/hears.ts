import type { ConceptId } from './concepts.ts';
import type { Ear } from './ears.ts';

const topics: ConceptId[] = ['twoStep', 'passwordless', 'appPassword', 'recoveryCode', 'signInMethods'];

/** By ear, the concepts it hears; `all` hears everything, and the acronyms POP and IMAP. */
const heard: Record<Exclude<Ear, 'all'>, ReadonlySet<ConceptId>> = {
  /** account.microsoft.com: the two ways onward, and what the hub says of two-step verification. */
  account: new Set<ConceptId>([
    'security',
    'manageSignIn',
    'manageSignInWords',
    'signIn',
    'twoStep',
    'twoStepIsOn',
  ]),
  /** account.live.com, what can be pressed. */
  proofs: new Set<ConceptId>([
    ...topics,
    ...(['identityCheck', 'turnOn', 'turnOff', 'create', 'remove', 'signIn', 'next', 'finish'] as const),
    ...(['twoStepTurnOn', 'twoStepTurnOff', 'createAppPassword', 'removeAppPasswords'] as const),
  ]),
  /** account.live.com, what is only to be read. */
  lines: new Set<ConceptId>([...topics, 'identityCheck', 'twoStepIsOn']),
};

/** Whether a look with this ear has to read a text that holds a wording of the concept. */
export const hearsConcept = (ear: Ear, concept: ConceptId): boolean =>
  ear === 'all' || heard[ear].has(concept);
