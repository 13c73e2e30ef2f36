import type { Evidence, MailProtocol, SignInMethod } from './claim.ts';
import { statuses } from './statuses.ts';

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
