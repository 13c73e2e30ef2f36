export { alternativesFor } from './alternatives.ts';

import { statuses } from './statuses.ts';

/** Ways of signing in to a personal Microsoft mailbox. */
export const signInMethods = ['account-password', 'app-password', 'official'] as const;
export type SignInMethod = (typeof signInMethods)[number];
export const mailProtocols = ['imap', 'smtp', 'pop'] as const;
export type MailProtocol = (typeof mailProtocols)[number];

export interface Source {
  what: string;
  url?: string;
  /** ISO day of the statement itself. */
  date: string;
}

/** What is known of one method on one protocol, for personal mailboxes. */
export interface Evidence {
  method: SignInMethod;
  protocol: MailProtocol;
  /** `works-reported`: reported to work, but with contradictions. `documented`: says who runs it, no test seen. */
  status: 'refused' | 'works' | 'works-reported' | 'documented';
  /** ISO day since when, where known. */
  since?: string;
  /** The newest first-hand reports, newest first. */
  sources: readonly [Source, ...Source[]];
  /** Newest success with this method that anybody reported, if there is none since the refusals began: a month. */
  lastSuccess?: string;
}

/** Newest statement of an evidence. */
export const dateOf = (evidence: Evidence): string => evidence.sources[0].date;

const day = 86_400_000;

/** Whole days between the newest statement of an evidence and `now` (ms since the epoch); never negative. */
export function ageInDays(evidence: Evidence, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(`${dateOf(evidence)}T00:00:00Z`)) / day));
}

/** All that is known, one entry per method and protocol. */
export const evidence: readonly Evidence[] = statuses;

/** What is known of a method on a protocol. */
export function statusOf(method: SignInMethod, protocol: MailProtocol): Evidence {
  const found = evidence.find((one) => one.method === method && one.protocol === protocol);
  if (!found) throw new Error(`no evidence for ${method} on ${protocol}`);
  return found;
}
