/**
 * What a look listens for in the many texts of a page before any is read: on an account page only what its
 * controls and states are made of. Words that merely speak against something ("help") are no reason to read a
 * text; they are met when a text that was heard is read.
 */
export const ears = ['all', 'account', 'proofs', 'lines'] as const;
export type Ear = (typeof ears)[number];
