import type { PageId } from './ids.ts';

/**
 * What a page shows about the mailbox. A key that is missing is unknown: the page does not show it,
 * or shows it in a way that could not be proven. Unknown is never turned into a value.
 */
export interface PageState {
  twoStep?: 'on' | 'off' | undefined;
  appPasswords?: 'offered' | 'absent' | undefined;
  pop?: 'on' | 'off' | undefined;
  imap?: 'on' | 'off' | undefined;
  /** True while the page offers to save a change; false when it shows that nothing waits to be saved. */
  unsavedChanges?: boolean | undefined;
  /** The signed-in address, lower case, where the page shows one. */
  account?: string | undefined;
}

/** Things in the way of a step that are no failure: the person can deal with each of them. */
export const obstacles = ['signed-out', 'dialog', 'loading', 'wrong-settings-page'] as const;
export type Obstacle = (typeof obstacles)[number];

/** One reason behind an answer: what was seen, and how much it weighs (negative = speaks against). */
export interface Reason {
  what: string;
  weight: number;
}

export interface Observation {
  page: PageId;
  state: PageState;
  obstacles: Obstacle[];
  reasons: Reason[];
}
