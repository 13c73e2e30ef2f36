import { isAfter } from '../is-after.ts';
import type { PageState } from '../pages/observation.ts';
import type { Journey, MailboxFacts, Store } from './facts.ts';

/** What the guide reports of one page: facts only, no text of the page. */
export interface Sightings {
  twoStep?: PageState['twoStep'];
  appPasswords?: PageState['appPasswords'];
  /** Saved values of the switches (utils/guide/saved.ts), not merely what they are set to. */
  pop?: 'on' | 'off';
  imap?: 'on' | 'off';
  /** The address the page showed, lower case. */
  account?: string;
  /** Since when this document has shown each value (ms since the epoch): a tab left open may show an old one. */
  since?: Partial<Record<SightedKey, number>>;
}

export const sightedKeys = ['twoStep', 'appPasswords', 'pop', 'imap'] as const;
export type SightedKey = (typeof sightedKeys)[number];

/**
 * Writes what a page showed into the mailbox record it belongs to and returns the new store (the same
 * object when nothing is new). Without an address on the page it goes to the journey's mailbox as not
 * confirmed. Another address is another record, and the journey's mailbox keeps a warning.
 */
export function absorb(store: Store, journey: Journey, seen: Sightings, now: number): Store {
  const owner = seen.account ?? journey.address;
  const confirmed = seen.account !== undefined;
  const before = store.mailboxes[owner] ?? { address: owner };
  const facts: MailboxFacts = { ...before };
  let changed = false;
  for (const key of sightedKeys) {
    const value = seen[key];
    if (value === undefined) continue;
    const old = facts[key];
    const same = old?.value === value && old.how === 'seen' && (old.confirmed || !confirmed);
    const stale =
      old?.how === 'seen' && old.value !== value && isAfter(old, { at: seen.since?.[key] ?? now }, now);
    if (same || stale) continue;
    // The four keys share one shape; the schema checks the whole record again before it is stored.
    Object.assign(facts, { [key]: { value, at: now, how: 'seen', confirmed } });
    changed = true;
  }
  let mailboxes = changed ? { ...store.mailboxes, [owner]: facts } : store.mailboxes;
  const own = mailboxes[journey.address] ?? { address: journey.address };
  if (seen.account !== undefined) {
    const other = owner === journey.address ? undefined : owner;
    if (own.otherAccount?.value !== other) {
      const { otherAccount: _gone, ...rest } = own;
      mailboxes = {
        ...mailboxes,
        [journey.address]: other
          ? { ...rest, otherAccount: { value: other, at: now, how: 'seen', confirmed: true } }
          : rest,
      };
      changed = true;
    }
  }
  return changed ? { ...store, mailboxes } : store;
}
