import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commandFor } from '../../../utils/background/target-command.ts';
import { changeWork, workOf } from '../../../utils/background/works.ts';
import { emptyStore } from '../../../utils/guide/facts.ts';
import { startJourney } from '../../../utils/guide/journeys.ts';
import type { From } from '../../../utils/messages/listen.ts';
import { keepSecret } from '../../../utils/secret/secret.ts';
import { updateStore } from '../../../utils/store/writer.ts';
import type { TabWork } from '../../../utils/view.ts';

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

beforeEach(async () => {
  fakeBrowser.reset();
  tabId = 7;
  active = true;
  // The fake browser does not keep which tab is in front.
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, active }) as never);
  from = { kind: 'target', tabId, documentId: 'D1', origin };
  await updateStore(() =>
    startJourney(emptyStore(), { id: 'j', address, app: 'other', appName: '', purpose: 'send' }, 1),
  );
  await keepSecret(secret, address, Date.now());
});

describe('who gets the password', () => {
  it('the bound script in the bound document, once', async () => {
    await changeWork(tabId, () => work());
    expect(await commandFor(from, 'I1')).toMatchObject({ do: 'fill', password: secret });
    const again = await commandFor(from, 'I1');
    expect(JSON.stringify(again)).not.toContain(secret);
    expect((await workOf(tabId))?.pending).toBe('watch');
  });

  it('one of two that ask at the same time', async () => {
    await changeWork(tabId, () => work());
    const both = await Promise.all([commandFor(from, 'I1'), commandFor(from, 'I1')]);
    expect(both.filter((command) => JSON.stringify(command).includes(secret))).toHaveLength(1);
  });

  it.each([
    ['another document', { documentId: 'D2' }, 'I1'],
    ['another origin', { origin: 'https://evil.example' }, 'I1'],
    ['a tab without a work', { tabId: 999 }, 'I1'],
    ['another script in the same document', {}, 'I2'],
  ])('not %s', async (_who, change, instance) => {
    await changeWork(tabId, () => work());
    expect(await commandFor({ ...from, ...change }, instance)).toEqual({ do: 'stop' });
  });

  it('not a tab behind the one in front', async () => {
    await changeWork(tabId, () => work());
    active = false;
    expect(JSON.stringify(await commandFor(from, 'I1'))).not.toContain(secret);
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

  it('looks for no result any more when the fill is long past', async () => {
    await changeWork(tabId, () => work({ pending: 'watch', phase: 'filled', at: Date.now() - 6 * 60_000 }));
    expect(await commandFor(from, 'I1')).toEqual({ do: 'stop' });
  });
});
