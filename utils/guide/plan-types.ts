import type { StepId, Way } from './facts.ts';

/**
 * A step's place in the plan.
 * `seen`/`told`: done, by a page or by the person's word. `now`: the current one. `later`: waits.
 * `not-needed`: this journey does without it. `closed`: Microsoft refused this way; do not start it.
 */
export type StepStatus = 'seen' | 'told' | 'now' | 'later' | 'not-needed' | 'closed';

export interface PlannedStep {
  id: StepId;
  status: StepStatus;
  /** When it was done (ms since the epoch), for `seen` and `told`. */
  at?: number;
  /** Done, but seen on a page that did not show which account it was. */
  unconfirmed?: boolean;
}

/** Why the route is what it is; each has words in every language (`route.<reason>`). */
export const routeReasons = [
  'app-offers-official',
  'app-password-only',
  'app-unknown',
  'app-needs-own-registration',
  'app-work-only',
  'app-gave-up-outlook',
  'you-chose-password',
  'you-chose-official',
  'microsoft-refuses-passwords',
  'password-was-refused',
  'work-or-school-address',
  'own-domain-address',
  'not-a-microsoft-address',
] as const;
export type RouteReason = (typeof routeReasons)[number];

export interface Plan {
  way: Way;
  /** Ways the person could choose instead. */
  otherWays: Way[];
  reasons: RouteReason[];
  steps: PlannedStep[];
  /** The step the person is on; absent when all is done or the way is closed. */
  current?: StepId;
  /** The journey's end, when it has one. */
  outcome: 'open' | 'connected' | 'closed';
  /** POP and IMAP switches this journey needs. */
  needs: ('pop' | 'imap')[];
}
