import type { ConceptId } from './concepts.ts';

/**
 * What a look listens for in the many texts of a page before any is read: on an account page only what its
 * controls and states are made of. Words that merely speak against something ("help") are no reason to read a
 * text; they are met when a text that was heard is read.
 */
export const ears = ['all', 'account', 'proofs', 'lines'] as const;
export type Ear = (typeof ears)[number];

const topics: ConceptId[] = ['twoStep', 'passwordless', 'appPassword', 'recoveryCode', 'signInMethods'];

/** By ear, the concepts it hears; `all` hears everything, and the acronyms POP and IMAP. */
const heard: Record<Exclude<Ear, 'all'>, ReadonlySet<ConceptId>> = {
  /** account.microsoft.com: the two ways onward. */
  account: new Set<ConceptId>(['security', 'manageSignIn', 'manageSignInWords', 'signIn']),
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
