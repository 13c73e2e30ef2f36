import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyStore, store as schema } from '../../../utils/guide/facts.ts';
import { startJourney } from '../../../utils/guide/journeys.ts';
import { readStore } from '../../../utils/store/read-store.ts';

const good = startJourney(
  emptyStore(),
  { id: 'j', address: 'a@live.com', app: 'other', appName: '', purpose: 'send' },
  1,
);

describe('reading what is stored', () => {
  it('begins empty and keeps what is valid', () => {
    expect(readStore(undefined)).toEqual({ store: emptyStore(), how: 'empty' });
    expect(readStore(good)).toEqual({ store: good, how: 'stored' });
  });

  it('loses one broken journey, not the others', () => {
    const broken = { ...good, journeys: [{ id: 7 }, ...good.journeys], current: 'j' };
    const read = readStore(broken);
    expect(read.how).toBe('salvaged');
    expect(read.store.journeys).toEqual(good.journeys);
    expect(read.store.current).toBe('j');
  });

  it('keeps the journeys of a store from another version', () => {
    expect(readStore({ ...good, version: 99 }).store.journeys).toEqual(good.journeys);
  });

  it('refuses a mailbox filed under another address', () => {
    const read = readStore({ ...good, version: 0, mailboxes: { 'b@live.com': { address: 'a@live.com' } } });
    expect(read.store.mailboxes).toEqual({});
  });

  it('gives a valid store for anything at all, without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record(
            {
              version: fc.anything(),
              mailboxes: fc.anything(),
              journeys: fc.anything(),
              current: fc.anything(),
              settings: fc.anything(),
            },
            { requiredKeys: [] },
          ),
        ),
        (raw) => {
          const read = readStore(raw);
          expect(schema.safeParse(read.store).success).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
