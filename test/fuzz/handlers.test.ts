import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { changeWork } from '../../utils/background/works.ts';
import { store as storeSchema } from '../../utils/guide/facts.ts';
import { type MessageName, messages, type Sender } from '../../utils/messages/protocol.ts';
import { seenItems } from '../../utils/messages/seen-page.ts';
import { readSecret, tendSecret, withoutSecret } from '../../utils/secret/secret.ts';
import { guidedTabItem, secretMetaItem, seenItem, worksItem } from '../../utils/session/checked-items.ts';
import { picksItem } from '../../utils/session/picks.ts';
import { loadStore } from '../../utils/store/store-item.ts';
import { updateStore } from '../../utils/store/writer.ts';
import { ofSchema, spoilt } from './of-schema.ts';
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
/** Objects with names that are stored, and anything in them. */
const nearlyStored = fc.dictionary(
  fc.constantFrom(
    ...['id', 'tabId', 'instance', 'role', 'page', 'step', 'state', 'settled', 'since', 'report', 'at'],
    ...['value', 'rows', 'preview', 'control', 'outcome', 'address', 'app', 'purpose', 'journey', 'marks'],
    ...['obstacles', 'way', 'result', 'on', 'origin', 'phase', 'pending', 'expiresAt', '__proto__'],
  ),
  fc.oneof(stored, fc.integer(), fc.boolean(), fc.constantFrom('two-step', 'on', 'password', 'proofs')),
);
const journey = '3f0e8b7c-8f7b-4f55-9d3c-0a6d2b1c9e11';
const address = 'pat@outlook.com';
const origin = 'https://app.example';
const known = [journey, address, origin, 'I1', 'r1', 'other', 'salesmartly', 'de'];
const proper: Record<Sender, object> = {
  panel: rig.panel,
  guide: rig.page('https://account.live.com/proofs/manage/additional', 8),
  target: rig.page(`${origin}/`, 7),
};
const senders = fc.oneof(
  ...Object.values(proper).map((sender) => fc.constant(sender)),
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

/** A page as a script reads it. */
const pages = fc.record({
  title: text,
  ...Object.fromEntries(
    Object.entries(seenItems).map(([list, item]) => [
      list,
      fc.array(ofSchema(item, known), { maxLength: 5 }),
    ]),
  ),
});
/** What a message may carry; the lists of a page are checked behind its schema. */
function dataOf(name: MessageName): fc.Arbitrary<unknown> {
  const { data } = messages[name];
  const whole = ofSchema(data as z.ZodMiniType, known);
  return 'page' in ((data._zod.def as { shape?: object }).shape ?? {}) && name.startsWith('target.')
    ? fc.tuple(whole, pages).map(([carried, page]) => ({ ...(carried as object), page }))
    : whole;
}

/** Nothing but a journey on the password way with a password kept, and a form of its app that was looked at. */
async function underWay(): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  await rig.send('panel.startJourney', { id: journey, address, app: 'other', appName: '', purpose: 'both' });
  await rig.send('panel.chooseWay', { id: journey, way: 'password' });
  await rig.send('panel.typePassword', { id: journey, value: 'qzvwqzvwqzvwqzvw' });
  await changeWork(7, () => ({
    ...{ tabId: 7, documentId: 'D1', instance: 'I1', origin, host: 'app.example', journey, at: Date.now() },
    ...{ pending: 'fill', phase: 'filling' },
    preview: {
      rows: [
        {
          ...{ id: 'r1', role: 'smtp.password', label: 'Password', value: '', before: 'empty' },
          ...{ secret: true, on: true },
        },
      ],
      ...{ ambiguous: [], oauthOffered: false, savesOnBlur: false },
    },
  }));
}

describe('each message handler', () => {
  beforeAll(async () => {
    rig.reset();
    rig.tabAt(7, 'https://app.example/');
    await rig.startBackground();
    // It loads the whole background.
  }, 60_000);

  it('is there for each message that there is, and for no other', () => {
    expect(rig.handlerNames().sort()).toEqual([...names].sort());
  });

  it.each(names)('%s: nothing is thrown, nothing invalid is stored', async (name) => {
    const { from, data: schema } = messages[name];
    const whole = dataOf(name);
    let runsSoFar = 0;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          { weight: 3, arbitrary: whole },
          { weight: 2, arbitrary: spoilt(whole, anything) },
          anything,
        ),
        fc.oneof({ weight: 3, arbitrary: fc.constant(proper[from]) }, { weight: 1, arbitrary: senders }),
        anything,
        async (data, sender, said) => {
          if (runsSoFar++ % 10 === 0) await underWay();
          // What scripts in pages answer, when they are asked meanwhile.
          rig.answerPages(() => said);
          await rig.send(name, data, sender);
          await expectValid();
          if (sender === proper[from] && z.safeParse(schema, data).success) taken += 1;
        },
      ),
      { numRuns: runs },
    );
    // Not vacuous: what is behind the check was reached.
    expect(taken).toBeGreaterThan(runs / 4);
  });
});

describe('each stored item', () => {
  const inSession = [
    ...['works', 'seen', 'guided-tab', 'secret', 'secret-meta'],
    ...['copied', 'asked', 'shown', 'recovered', 'report'],
  ];
  const inLocal = ['store', 'store-broken', 'picks'];
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
          spoilt(ofSchema(storeSchema as unknown as z.ZodMiniType, known), stored),
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

  it('the password: whatever is there, only what is whole and in time is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(stored, nearlyStored),
        fc.oneof(stored, nearlyStored),
        async (secret, meta) => {
          await fakeBrowser.storage.session.set({ secret, 'secret-meta': meta });
          const now = Date.now();
          const value = await readSecret(now);
          expect(value === null || typeof value === 'string').toBe(true);
          expect(await withoutSecret({ label: 'a label' })).toHaveProperty('label');
          const end = await tendSecret(now);
          // What is not whole goes at the first look at the clock.
          if (end === null)
            expect((await fakeBrowser.storage.session.get('secret')).secret ?? null).toBeNull();
          else expect(end).toBeGreaterThan(now);
        },
      ),
      { numRuns: runs },
    );
  });

  it('is among them', () => {
    const sources = readdirSync('utils', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`utils/${file}`, 'utf8'));
    const keys = sources.flatMap((source) => source.match(/(?<=')(?:local|session|sync):[\w-]+(?=')/g) ?? []);
    const all = [...inSession.map((key) => `session:${key}`), ...inLocal.map((key) => `local:${key}`)];
    expect([...new Set(keys)].sort()).toEqual(all.sort());
  });

  /** Anything in each of these, mostly; now and then one is not there. */
  const inEach = (keys: string[]) =>
    fc
      .tuple(
        fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof(stored, nearlyStored)]))),
        fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(keys) }),
      )
      .map(([all, without]) =>
        Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key as never))),
      );

  it('with anything in all of them, the background starts, and answers its panel', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(inEach(inSession), inEach(inLocal), async (session, local) => {
        rig.reset();
        await fakeBrowser.storage.session.set(session);
        await fakeBrowser.storage.local.set(local);
        await rig.startBackground();
        expect(
          await rig.send('panel.startJourney', {
            id: journey,
            address,
            app: 'other',
            appName: '',
            purpose: 'both',
          }),
        ).toEqual({ ok: true });
        await expectValid();
        // What popup and panel draw from is made anew of what is valid, whatever lay there.
        await rig.idle();
        const { shown } = (await fakeBrowser.storage.session.get('shown')) as { shown?: { store?: unknown } };
        expect(storeSchema.safeParse(shown?.store).success).toBe(true);
        expect((await fakeBrowser.storage.session.get('shown')).shown).toMatchObject({
          salvaged: false,
          plans: { [journey]: { steps: expect.any(Array) } },
        });
      }),
      { numRuns: runs },
    );
  });
});
