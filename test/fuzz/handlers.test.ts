import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { store as storeSchema } from '../../utils/guide/facts.ts';
import { type MessageName, messages } from '../../utils/messages/protocol.ts';
import { guidedTabItem, secretMetaItem, seenItem, worksItem } from '../../utils/session/checked-items.ts';
import { picksItem } from '../../utils/session/picks.ts';
import { loadStore } from '../../utils/store/store-item.ts';
import { updateStore } from '../../utils/store/writer.ts';
import * as rig from './rig.ts';
import { runs } from './runs.ts';

vi.setConfig({ testTimeout: runs * 300 });

vi.mock('../../utils/messages/wire.ts', async () => (await import('./rig.ts')).wireModule());

/** Anything a message or a stored item may hold: JSON, and what structured cloning lets through beyond it. */
const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => new TextDecoder('latin1').decode(all));
const text = fc.oneof(
  bytes,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('__proto__', 'constructor', 'j', 'https://app.example'),
);
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  text,
);
/** What can be stored: JSON. */
const stored = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text);
/** Objects with the names that handlers know, and anything in them. */
const nearlyOf = (inner: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.constantFrom(
      'id',
      'tabId',
      'instance',
      'role',
      'page',
      'step',
      'state',
      'settled',
      'since',
      'report',
      'at',
      'text',
      'value',
      'field',
      'rows',
      'preview',
      'control',
      'outcome',
      'address',
      'app',
      'purpose',
      'languages',
      'journey',
      'action',
      'obstacles',
      'done',
      'way',
      'result',
      'row',
      'on',
      '__proto__',
    ),
    fc.oneof(
      inner,
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('two-step', 'on', 'password', 'proofs', 'send', 'did-it-myself'),
    ),
  );
const nearly = nearlyOf(anything);
const nearlyStored = nearlyOf(stored);
const senders = fc.oneof(
  fc.constant(rig.panel),
  fc.constant(rig.page('https://account.live.com/proofs/manage/additional', 8)),
  fc.constant(rig.page('https://app.example/', 7)),
  fc.record(
    {
      id: fc.constant('test-extension-id'),
      url: text,
      frameId: fc.integer(),
      tab: anything,
      documentId: anything,
    },
    { requiredKeys: [] },
  ),
);

/** What the whole of the stored state must be, whoever sent whatever. */
async function expectValid(): Promise<void> {
  const { store } = await fakeBrowser.storage.local.get('store');
  if (store !== undefined) expect(storeSchema.safeParse(store).success).toBe(true);
}

const names = Object.keys(messages) as MessageName[];

describe('each message handler', () => {
  beforeAll(async () => {
    rig.reset();
    rig.tabAt(7, 'https://app.example/');
    await rig.startBackground();
  });
  beforeEach(async () => {
    await rig.send('panel.startJourney', {
      address: 'a@live.com',
      app: 'other',
      appName: '',
      purpose: 'both',
    });
  });

  it.each(names)('%s: nothing is thrown, nothing invalid is stored', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nearly), senders, async (data, sender) => {
        await rig.send(name, data, sender);
        await expectValid();
      }),
      { numRuns: runs },
    );
  });
});

describe('each stored item', () => {
  const items = {
    'local:picks': picksItem,
    'session:works': worksItem,
    'session:seen': seenItem,
    'session:guided-tab': guidedTabItem,
    'session:secret-meta': secretMetaItem,
  };

  it.each(Object.entries(items))('%s: whatever is there, the reader gives what fits', async (key, item) => {
    const [area, name] = key.split(':') as ['local' | 'session', string];
    await fc.assert(
      fc.asyncProperty(fc.oneof(stored, fc.dictionary(text, fc.oneof(stored, nearlyStored))), async (raw) => {
        await fakeBrowser.storage[area].set({ [name]: raw });
        const read = await item.getValue();
        expect(read === null || typeof read === 'object').toBe(true);
        // What was read can be stored, and reads as the same again.
        await item.setValue(read as never);
        expect(await item.getValue()).toEqual(read);
      }),
      { numRuns: runs },
    );
  });

  it('the store: whatever is there, the next change leaves a valid one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          stored,
          fc.record(
            {
              version: stored,
              mailboxes: fc.dictionary(text, nearlyStored),
              journeys: fc.array(nearlyStored),
              current: text,
              settings: nearlyStored,
            },
            { requiredKeys: [] },
          ),
        ),
        async (raw) => {
          await fakeBrowser.storage.local.set({ store: raw });
          await updateStore((store) => ({ ...store }));
          await expectValid();
          expect((await loadStore()).how).not.toBe('salvaged');
        },
      ),
      { numRuns: runs },
    );
  });

  it('with anything in all of them, the background starts, and answers its panel', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            'works',
            'seen',
            'guided-tab',
            'secret',
            'secret-meta',
            'copied',
            'asked',
            'shown',
            'recovered',
          ),
          fc.oneof(stored, nearlyStored),
        ),
        fc.dictionary(fc.constantFrom('store', 'picks', 'store-broken'), fc.oneof(stored, nearlyStored)),
        async (session, local) => {
          rig.reset();
          await fakeBrowser.storage.session.set(session);
          await fakeBrowser.storage.local.set(local);
          await rig.startBackground();
          expect(
            await rig.send('panel.startJourney', {
              address: 'a@live.com',
              app: 'other',
              appName: '',
              purpose: 'both',
            }),
          ).toEqual({ ok: true });
          await expectValid();
        },
      ),
      { numRuns: runs / 5 },
    );
  });
});
