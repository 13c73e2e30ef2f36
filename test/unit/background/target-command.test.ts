import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commandFor, judgeFor } from '../../../utils/background/target-command.ts';
import { changeWork, workOf } from '../../../utils/background/works.ts';
import type { Purpose } from '../../../utils/guide/facts.ts';
import { emptyStore } from '../../../utils/guide/facts.ts';
import { startJourney } from '../../../utils/guide/journeys.ts';
import { atOnce } from '../../../utils/in-turns.ts';
import type { SeenPage } from '../../../utils/mailform/seen.ts';
import type { From } from '../../../utils/messages/listen.ts';
import { keepSecret } from '../../../utils/secret/secret.ts';
import { picksItem } from '../../../utils/session/picks.ts';
import { loadStore } from '../../../utils/store/store-item.ts';
import { updateStore } from '../../../utils/store/writer.ts';
import type { TabWork } from '../../../utils/view.ts';
import { seenPage } from '../../fuzz/seen-page.ts';

/** One work and its journey under all cases, hence its length. */
const secret = 'abcdefghijklmnop';
const address = 'pat@outlook.com';
const origin = 'https://app.example';
let tabId: number;
let active: boolean;
let from: From;

const work = (change: Partial<TabWork> = {}): TabWork => ({
  tabId,
  documentId: 'D1',
  instance: 'I1',
  origin,
  host: 'app.example',
  journey: 'j',
  phase: 'filling',
  pending: 'fill',
  preview: {
    rows: [
      {
        id: 'r1',
        role: 'smtp.password',
        label: 'Password',
        value: '',
        secret: true,
        before: 'empty',
        on: true,
      },
    ],
    ambiguous: [],
    oauthOffered: false,
    savesOnBlur: false,
  },
  at: 0,
  ...change,
});

const begin = (purpose: Purpose = 'send', app = 'other') =>
  updateStore(() => startJourney(emptyStore(), { id: 'j', address, app, appName: '', purpose }, 1));

beforeEach(async () => {
  fakeBrowser.reset();
  tabId = 7;
  active = true;
  // The fake browser does not keep which tab is in front.
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, active }) as never);
  from = { kind: 'target', tabId, documentId: 'D1', origin };
  await begin();
  await keepSecret(secret, address, Date.now());
});

describe('who gets the password', () => {
  it('the bound script in the bound document, once', async () => {
    await changeWork(tabId, () => work());
    expect(await commandFor(from, 'I1')).toEqual({
      do: 'fill',
      rows: [{ id: 'r1', on: true }],
      password: secret,
    });
    const again = await commandFor(from, 'I1');
    expect(JSON.stringify(again)).not.toContain(secret);
    expect((await workOf(tabId))?.pending).toBe('watch');
  });

  it('one of two that ask at the same time', async () => {
    await changeWork(tabId, () => work());
    const both = await Promise.all([commandFor(from, 'I1'), commandFor(from, 'I1')]);
    expect(both.filter((command) => JSON.stringify(command).includes(secret))).toHaveLength(1);
    // The other is the same script, woken twice: it must not end what it has begun.
    expect(both.map((command) => command.do).sort()).toEqual(['fill', 'wait']);
  });

  it.each([
    ['another document', { documentId: 'D2' }, 'I1'],
    ['another origin', { origin: 'https://evil.example' }, 'I1'],
    ['a tab without a work', { tabId: 999 }, 'I1'],
    ['another script in the same document', {}, 'I2'],
    ['a script in no tab', { tabId: null }, 'I1'],
    ['a script of no origin', { origin: null }, 'I1'],
    ['a script in no document that the browser names', { documentId: null }, 'I1'],
  ])('not %s', async (_who, change, instance) => {
    await changeWork(tabId, () => work());
    expect(await commandFor({ ...from, ...change }, instance)).toEqual({ do: 'stop' });
  });

  it('not a tab behind the one in front', async () => {
    await changeWork(tabId, () => work());
    active = false;
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
    // Nor the same one when it comes to the front: what was confirmed has ended.
    active = true;
    expect(await commandFor(from, 'I1')).toEqual({ do: 'wait' });
    // And the person is told, instead of being left with a fill that never ends.
    expect(await workOf(tabId)).toMatchObject({ phase: 'failed', failure: 'page-changed' });
  });

  it('once more when the answer was lost and the person confirms again', async () => {
    await changeWork(tabId, () => work());
    await commandFor(from, 'I1');
    // The background was stopped before the script heard: it asks again, and gets nothing by that alone.
    expect(await commandFor(from, 'I1')).toEqual({ do: 'watch' });
    expect((await workOf(tabId))?.phase).toBe('preview');
    await changeWork(tabId, (now) => now && { ...now, phase: 'filling', pending: 'fill' });
    expect(await commandFor(from, 'I1')).toMatchObject({ do: 'fill', password: secret });
  });

  it('not a tab that was closed', async () => {
    await changeWork(tabId, () => work());
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no such tab'));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
  });

  it('not a journey that was ended', async () => {
    await changeWork(tabId, () => work({ journey: 'ended' }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
  });

  it('with one password row among others', async () => {
    await changeWork(tabId, () => {
      const w = work();
      const [row] = w.preview?.rows ?? [];
      const others = [{ ...row, id: 'r2', role: 'smtp.host', secret: false, on: false }];
      return { ...w, preview: { ...w.preview, rows: [row, ...others] } as TabWork['preview'] };
    });
    expect(await commandFor(from, 'I1')).toEqual({
      do: 'fill',
      rows: [
        { id: 'r1', on: true },
        { id: 'r2', on: false },
      ],
      password: secret,
    });
  });

  it('not a fill without a preview', async () => {
    await changeWork(tabId, () => {
      const { preview: _none, ...rest } = work();
      return rest;
    });
    expect(await commandFor(from, 'I1')).toEqual({ do: 'fill', rows: [], password: null });
  });

  it('not before the person confirmed', async () => {
    for (const pending of ['preview', 'pick', 'undo', 'watch', null] as const) {
      await changeWork(tabId, () => work({ pending, phase: 'preview' }));
      expect(JSON.stringify(await commandFor(from, 'I1'))).not.toContain(secret);
    }
  });

  it('not when the row was switched off or refused', async () => {
    const [row] = work().preview?.rows ?? [];
    if (!row) throw new Error('no row');
    for (const change of [{ on: false }, { refused: 'covered' as const }]) {
      await changeWork(tabId, () => {
        const w = work();
        return { ...w, preview: { ...w.preview, rows: [{ ...row, ...change }] } as TabWork['preview'] };
      });
      expect(await commandFor(from, 'I1')).toMatchObject({ do: 'fill', password: null });
    }
  });

  it.each(['https://outlook.live.com.evil.test', 'https://accounts.google.com', 'http://app.example'])(
    'not a page at %s, whatever its preview says',
    async (elsewhere) => {
      await changeWork(tabId, () => work({ origin: elsewhere, host: new URL(elsewhere).host }));
      expect(await commandFor({ ...from, origin: elsewhere }, 'I1')).toMatchObject({
        do: 'fill',
        password: null,
      });
    },
  );

  it('not for another mailbox', async () => {
    await keepSecret(secret, 'someone@live.com', Date.now());
    await changeWork(tabId, () => work());
    expect(await commandFor(from, 'I1')).toMatchObject({ do: 'fill', password: null });
  });
});

describe('which document a work belongs to', () => {
  it('is the first that asks after the press, and no other after that', async () => {
    await changeWork(tabId, () =>
      work({ instance: '', documentId: '', origin: '', pending: 'preview', phase: 'scanning' }),
    );
    expect(await commandFor(from, 'I1')).toMatchObject({ do: 'preview' });
    expect(await workOf(tabId)).toMatchObject({ instance: 'I1', documentId: 'D1', origin });
    expect(await commandFor({ ...from, documentId: 'D2' }, 'I2')).toEqual({ do: 'stop' });
  });

  it('may be the page that followed a form post, for reading its answer only', async () => {
    await changeWork(tabId, () => work({ pending: 'watch', phase: 'filled', at: Date.now() }));
    expect(await commandFor({ ...from, documentId: 'D2' }, 'I2')).toEqual({ do: 'watch' });
    expect(await commandFor({ ...from, documentId: 'D3', origin: 'https://evil.example' }, 'I3')).toEqual({
      do: 'stop',
    });
  });

  it('stays while there is nothing to do: a page may load parts of itself under a preview', async () => {
    await changeWork(tabId, () => work({ pending: null, phase: 'preview' }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'wait' });
  });

  it.each(['preview', 'guide', 'watch'] as const)(
    'is bound by the first answer to a press: %s',
    async (pending) => {
      const fresh = {
        instance: '',
        documentId: '',
        origin: '',
        host: '',
        pending,
        phase: 'scanning',
        at: Date.now(),
      };
      await changeWork(tabId, () => work(fresh as Partial<TabWork>));
      expect(await commandFor(from, 'I1')).toMatchObject({ do: pending });
      expect(await workOf(tabId)).toMatchObject({
        instance: 'I1',
        documentId: 'D1',
        origin,
        host: 'app.example',
      });
      // A page that is looked at for its answer is not thereby the app's for good.
      const { journeys } = (await loadStore()).store;
      expect(journeys[0]?.appOrigin).toBe(pending === 'watch' ? undefined : origin);
    },
  );

  it.each(['fill', 'pick', 'undo', null] as const)('is not bound by %s', async (pending) => {
    await changeWork(tabId, () => work({ instance: '', documentId: '', origin: '', pending }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
  });

  it('is the tab’s own where the browser names no documents', async () => {
    await changeWork(tabId, () => work({ documentId: '' }));
    expect(await commandFor({ ...from, documentId: null }, 'I1')).toMatchObject({ do: 'fill' });
    await changeWork(tabId, () => work({ documentId: '', instance: '', pending: 'preview' }));
    expect(await commandFor({ ...from, documentId: null }, 'I2')).toEqual({ do: 'preview' });
    expect((await workOf(tabId))?.documentId).toBe('');
  });

  it('may be the next page of the app that is being guided through', async () => {
    await changeWork(tabId, () => work({ pending: 'guide', phase: 'guiding' }));
    expect(await commandFor({ ...from, documentId: 'D2' }, 'I2')).toEqual({ do: 'guide', places: [] });
    expect(await commandFor({ ...from, documentId: 'D3', origin: 'https://evil.example' }, 'I3')).toEqual({
      do: 'stop',
    });
  });

  it('is told to point at a field, and to undo', async () => {
    await changeWork(tabId, () => work({ pending: 'pick', picking: 'smtp.host' }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'pick', role: 'smtp.host' });
    await changeWork(tabId, () => work({ pending: 'pick' }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
    await changeWork(tabId, () => work({ pending: 'undo' }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'undo' });
  });

  it('looks for no result any more when the fill is long past', async () => {
    await changeWork(tabId, () => work({ pending: 'watch', phase: 'filled', at: Date.now() - 4 * 60_000 }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'watch' });
    await changeWork(tabId, () => work({ pending: 'watch', phase: 'filled', at: Date.now() - 6 * 60_000 }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
  });
});

describe('what the fields of its page are', () => {
  const fieldsOf = (...labels: string[]): SeenPage => {
    const { fields, ...rest } = seenPage('');
    const [field] = fields;
    if (!field) throw new Error('no field');
    const named = labels.map((label, at) => ({ ...field, type: 'text', label, at }));
    return { ...rest, title: 'Mail settings', fields: named };
  };
  const page = fieldsOf('SMTP server', 'IMAP server');
  const wanted = async () =>
    ((await judgeFor(from, 'I1', page))?.fields ?? [])
      .filter((field) => field.wanted.kind !== 'none')
      .map((field) => field.role);

  it.each([
    ['send', 'other', ['smtp.host']],
    ['read', 'other', ['imap.host']],
    ['both', 'other', ['smtp.host', 'imap.host']],
    ['both', 'chatwoot', ['smtp.host', 'imap.host']],
  ] as const)('to %s with %s', async (purpose, app, roles) => {
    await begin(purpose, app);
    await changeWork(tabId, () => work());
    expect(await wanted()).toEqual(roles);
  });

  it('is told to the bound script alone', async () => {
    expect(await judgeFor(from, 'I1', page)).toBeNull();
    await changeWork(tabId, () => work());
    expect(await judgeFor(from, 'I2', page)).toBeNull();
    expect(await judgeFor({ ...from, tabId: null }, 'I1', page)).toBeNull();
    expect(await judgeFor({ ...from, documentId: 'D2' }, 'I1', page)).toBeNull();
    await changeWork(tabId, () => work({ journey: 'ended' }));
    expect(await judgeFor(from, 'I1', page)).toBeNull();
  });

  it('counts what the person pointed at on this site', async () => {
    await changeWork(tabId, () => work());
    const { describeField } = await import('../../../utils/mailform/judge/pick.ts');
    const picked = atOnce(describeField(page, 1));
    if (!picked) throw new Error('no such field');
    const smtp = async () =>
      (await judgeFor(from, 'I1', page))?.fields.find(({ role }) => role === 'smtp.host')?.field;
    await picksItem.setValue({ 'https://other.example': { 'smtp.host': picked } });
    expect(await smtp()).toBe(0);
    await picksItem.setValue({ [origin]: { 'smtp.host': picked } });
    expect(await smtp()).toBe(1);
  });
});
