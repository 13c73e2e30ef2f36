import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSecret, secretAlarm, secretLifeMs } from '../../../utils/secret/secret.ts';
import { secretMetaItem } from '../../../utils/session/items.ts';
import { loadStore } from '../../../utils/store/store-item.ts';
import * as rig from '../../fuzz/rig.ts';

vi.mock('../../../utils/messages/wire.ts', async () => (await import('../../fuzz/rig.ts')).wireModule());

const value = 'abcdefghijklmnop';
const start = 1_800_000_000_000;
const appPasswordPage = 'https://account.live.com/proofs/AppPassword';
const minute = 60_000;
const guide = (tabId = 8, page = 'app-password'): Promise<unknown> =>
  rig.send(
    'guide.observed',
    { report: 1, at: Date.now(), page, state: {}, settled: {}, since: {}, obstacles: [] },
    rig.page(appPasswordPage, tabId),
  );
const begin = async (address = 'pat@outlook.com') => {
  await rig.send('panel.startJourney', {
    id: crypto.randomUUID(),
    address,
    app: 'other',
    appName: '',
    purpose: 'send',
  });
  const { store } = await loadStore();
  await rig.send('panel.chooseWay', { id: store.current, way: 'password' });
  return String(store.current);
};
const at = (ms: number) => vi.setSystemTime(start + ms);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  rig.reset();
  at(0);
  rig.tabAt(8, appPasswordPage);
  await rig.startBackground();
  return () => vi.useRealTimers();
  // The first of them loads the whole background.
}, 60_000);

describe('taking the app password', () => {
  it('asks the tab that showed the page, once, and keeps what it says as seen', async () => {
    const id = await begin();
    rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: true, value } : undefined));
    await guide();
    expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: true });
    expect(rig.heard().asks.filter(({ name }) => name === 'ask.readPassword')).toEqual([
      { name: 'ask.readPassword', data: null, tabId: 8 },
    ]);
    expect(await readSecret(Date.now(), 'pat@outlook.com')).toBe(value);
    expect((await loadStore()).store.mailboxes['pat@outlook.com']?.appPassword).toMatchObject({
      value: 'have',
      how: 'seen',
      at: start,
    });
  });

  const refusals: [string, string, () => Promise<unknown>][] = [
    ['no page showed it', 'not-on-page', async () => undefined],
    ['the guide saw another page', 'not-on-page', () => guide(8, 'proofs')],
    [
      'the tab went to another host',
      'no-access',
      async () => {
        await guide();
        rig.tabAt(8, 'https://account.live.com.evil.test/');
      },
    ],
    [
      'the tab went to another host that answers',
      'no-access',
      async () => {
        await guide();
        rig.tabAt(8, 'https://account.live.com.evil.test/');
        rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: true, value } : undefined));
      },
    ],
    [
      'the tab was closed',
      'no-tab',
      async () => {
        await guide();
        vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no such tab'));
      },
    ],
    ['nobody answers there', 'silent', () => guide()],
    [
      'nobody answers there, nor may',
      'no-access',
      async () => {
        await guide();
        vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false);
      },
    ],
  ];
  it.each(refusals)('refuses by name when %s', async (_when, reason, prepare) => {
    const id = await begin();
    await prepare();
    expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: false, reason });
    expect(await readSecret(Date.now())).toBeNull();
  });

  it.each(['not-found', 'ambiguous'] as const)(
    'passes on what the page’s guide refuses by: %s',
    async (reason) => {
      const id = await begin();
      rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: false, reason } : undefined));
      await guide();
      expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: false, reason });
    },
  );

  it('keeps nothing for a journey that is not there', async () => {
    await begin();
    rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: true, value } : undefined));
    await guide();
    expect(await rig.send('panel.takePassword', { id: 'gone' })).toEqual({
      ok: false,
      reason: 'not-on-page',
    });
    expect(await rig.send('panel.typePassword', { id: 'gone', value })).toEqual({
      ok: false,
      reason: 'empty',
    });
    expect(await readSecret(Date.now())).toBeNull();
  });

  it('takes a page’s empty answer for none', async () => {
    const id = await begin();
    rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: true, value: ' ' } : undefined));
    await guide();
    expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('its end', () => {
  const keep = async () => {
    const id = await begin();
    expect(await rig.send('panel.typePassword', { id, value })).toEqual({ ok: true });
    expect((await loadStore()).store.mailboxes['pat@outlook.com']?.appPassword?.how).toBe('told');
    return id;
  };
  const alarm = () => fakeBrowser.alarms.get(secretAlarm);
  const ring = async () => {
    const set = await alarm();
    if (set) await fakeBrowser.alarms.onAlarm.trigger(set);
    await rig.idle();
  };

  it('is watched every minute, and at the very end', async () => {
    await keep();
    expect(await alarm()).toMatchObject({ scheduledTime: start + minute, periodInMinutes: 1 });
    at(8 * minute);
    await ring();
    expect(await alarm()).toMatchObject({ scheduledTime: start + 9 * minute, periodInMinutes: 1 });
    at(9 * minute);
    await ring();
    expect(await alarm()).toMatchObject({ scheduledTime: start + secretLifeMs });
    expect((await alarm())?.periodInMinutes).toBeUndefined();
    at(secretLifeMs - 1);
    await ring();
    expect(await readSecret(Date.now())).toBe(value);
    at(secretLifeMs);
    await ring();
    expect(await secretMetaItem.getValue()).toBeNull();
    expect((await fakeBrowser.storage.session.get()).secret).toBeUndefined();
    expect(await alarm()).toBeUndefined();
  });

  it('comes when the clock went back since the last look', async () => {
    await keep();
    at(5 * minute);
    await ring();
    at(4 * minute);
    await rig.startBackground();
    expect((await fakeBrowser.storage.session.get()).secret).toBeUndefined();
  });

  it('comes with a start of the background that finds its time over, or half of it', async () => {
    await keep();
    at(secretLifeMs);
    await rig.startBackground();
    expect((await fakeBrowser.storage.session.get()).secret).toBeUndefined();
    at(0);
    await rig.send('panel.typePassword', { id: (await loadStore()).store.current, value });
    await fakeBrowser.storage.session.remove('secret-meta');
    await rig.startBackground();
    expect((await fakeBrowser.storage.session.get()).secret).toBeUndefined();
  });

  it('does not come with another alarm, nor for another mailbox', async () => {
    await keep();
    at(secretLifeMs);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'other', scheduledTime: 0 });
    await rig.idle();
    at(secretLifeMs - 1);
    const { dropSecret } = await import('../../../utils/background/secret-answers.ts');
    await dropSecret('sam@hotmail.com');
    expect(await readSecret(Date.now())).toBe(value);
    await dropSecret('pat@outlook.com');
    expect(await readSecret(Date.now())).toBeNull();
    expect(await alarm()).toBeUndefined();
  });

  it('by time is told to the pages, once', async () => {
    const told = () => rig.heard().asks.filter(({ name }) => name === 'ask.show').length;
    const added = async (act: () => Promise<unknown>) => {
      const before = told();
      await act();
      await rig.idle();
      return told() - before;
    };
    await keep();
    await guide();
    at(5 * minute);
    expect(await added(ring)).toBe(0);
    at(secretLifeMs);
    expect(await added(ring)).toBeGreaterThan(0);
    expect(await added(rig.startBackground)).toBe(0);
  });

  it('is told to the pages', async () => {
    await keep();
    await guide();
    const before = rig.heard().asks.length;
    await rig.send('panel.throwAwayPassword', null);
    expect(
      rig
        .heard()
        .asks.slice(before)
        .map(({ name }) => name),
    ).toContain('ask.show');
    expect(await readSecret(Date.now())).toBeNull();
  });

  it('leaves the note that it was copied, since the clipboard is the person’s', async () => {
    await keep();
    await rig.send('panel.copied', { copied: true });
    await rig.send('panel.throwAwayPassword', null);
    expect((await fakeBrowser.storage.session.get()).copied).toBe(true);
    await rig.send('panel.copied', { copied: false });
    expect((await fakeBrowser.storage.session.get()).copied).toBe(false);
  });
});

describe('origins that were granted', () => {
  it('are given back when no journey uses them: with the journey’s end, a new beginning, and with everything', async () => {
    const uses = async (id: string, origin: string) => {
      rig.grant(origin);
      const { store } = await fakeBrowser.storage.local.get('store');
      const { journeys, ...rest } = store as { journeys: { id: string }[] };
      await fakeBrowser.storage.local.set({
        store: { ...rest, journeys: journeys.map((j) => (j.id === id ? { ...j, appOrigin: origin } : j)) },
      });
    };
    const first = await begin();
    const second = await begin('sam@hotmail.com');
    await uses(first, 'https://one.example');
    await uses(second, 'https://two.example');
    rig.grant('https://never-used.example');
    await rig.send('panel.endJourney', { id: first });
    expect(rig.grantedOrigins()).toEqual(['https://two.example/*']);
    await rig.send('panel.startOver', { id: second });
    expect(rig.grantedOrigins()).toEqual([]);
    await uses(second, 'https://two.example');
    await rig.send('panel.deleteEverything', null);
    expect(rig.grantedOrigins()).toEqual([]);
  });
});
