import * as z from 'zod/mini';
import {
  emptyStore,
  journey,
  mailboxFacts,
  type Store,
  settings,
  store,
  storeVersion,
} from '../guide/facts.ts';

/** How a stored value was read. `salvaged`: parts were broken or of another version and were left out. */
export interface ReadStore {
  store: Store;
  how: 'stored' | 'empty' | 'salvaged';
}

const loose = z.looseObject({
  version: z.optional(z.unknown()),
  mailboxes: z.optional(z.unknown()),
  journeys: z.optional(z.unknown()),
  current: z.optional(z.unknown()),
  settings: z.optional(z.unknown()),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Turns whatever is stored into a valid store: unchanged when it is valid, else every mailbox and journey
 * that is valid by itself is kept, so that one broken entry costs one entry. Never throws.
 */
export function readStore(raw: unknown): ReadStore {
  if (raw === null || raw === undefined) return { store: emptyStore(), how: 'empty' };
  const whole = store.safeParse(raw);
  if (whole.success) return { store: whole.data, how: 'stored' };
  const fresh = emptyStore();
  const parts = loose.safeParse(raw);
  if (!parts.success) return { store: fresh, how: 'salvaged' };
  if (isRecord(parts.data.mailboxes)) {
    for (const [address, value] of Object.entries(parts.data.mailboxes)) {
      const read = mailboxFacts.safeParse(value);
      if (read.success && read.data.address === address) fresh.mailboxes[address] = read.data;
    }
  }
  if (Array.isArray(parts.data.journeys)) {
    for (const value of parts.data.journeys) {
      const read = journey.safeParse(value);
      if (read.success) fresh.journeys.push(read.data);
    }
  }
  const kept = settings.safeParse(parts.data.settings);
  if (kept.success) fresh.settings = kept.data;
  const current = parts.data.current;
  const wanted = fresh.journeys.find((j) => j.id === current) ?? fresh.journeys.at(-1);
  return {
    store: { ...fresh, version: storeVersion, ...(wanted && { current: wanted.id }) },
    how: 'salvaged',
  };
}
