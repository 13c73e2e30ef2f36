import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSecret } from '../../../utils/secret/secret.ts';
import { loadStore } from '../../../utils/store/store-item.ts';
import * as rig from '../../fuzz/rig.ts';

vi.mock('../../../utils/messages/wire.ts', async () => (await import('../../fuzz/rig.ts')).wireModule());

const value = 'abcdefghijklmnop';
const start = 1_800_000_000_000;
const appPasswordPage = 'https://account.live.com/proofs/AppPassword';
const at = (ms: number) => vi.setSystemTime(start + ms);
const guide = (tabId: number): Promise<unknown> =>
  rig.send(
    'guide.observed',
    { report: 1, at: Date.now(), page: 'app-password', state: {}, settled: {}, since: {}, obstacles: [] },
    rig.page(appPasswordPage, tabId),
  );
const begin = async () => {
  await rig.send('panel.startJourney', {
    id: crypto.randomUUID(),
    address: 'pat@outlook.com',
    app: 'other',
    appName: '',
    purpose: 'send',
  });
  return String((await loadStore()).store.current);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  rig.reset();
  rig.tabAt(8, appPasswordPage);
  await rig.startBackground();
  return () => vi.useRealTimers();
  // The first of them loads the whole background.
}, 60_000);

describe('of several tabs, taking the app password', () => {
  it('finds the page in another tab than the guided one', async () => {
    const id = await begin();
    rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: true, value } : undefined));
    await guide(8);
    await fakeBrowser.storage.session.set({
      'guided-tab': { tabId: 9, page: 'elsewhere', control: null, outcome: null, obstacles: [], at: 1 },
    });
    expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: true });
    expect(rig.heard().asks.find(({ name }) => name === 'ask.readPassword')?.tabId).toBe(8);
  });

  const closed = (tab: number) =>
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
      if (id === tab) throw new Error('no such tab');
      return { id, active: true, url: appPasswordPage } as never;
    });
  const shows = (...tabs: number[]) =>
    rig.answerPages((name, tabId) =>
      name === 'ask.readPassword' && tabs.includes(tabId) ? { ok: true, value } : undefined,
    );

  it('passes over a tab that closed without being told to have, and forgets it', async () => {
    const id = await begin();
    rig.tabAt(9, appPasswordPage);
    shows(9);
    await guide(8);
    await guide(9);
    closed(8);
    await fakeBrowser.storage.session.set({
      'guided-tab': { tabId: 8, page: 'closed', control: null, outcome: null, obstacles: [], at: 1 },
    });
    expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: true });
    expect(Object.keys((await fakeBrowser.storage.session.get('seen')).seen as object)).toEqual(['9']);
  });

  it('asks the one that was seen last when none is guided', async () => {
    const id = await begin();
    rig.tabAt(9, appPasswordPage);
    shows(8, 9);
    await guide(9);
    at(1000);
    await guide(8);
    await fakeBrowser.storage.session.set({ 'guided-tab': null });
    await rig.send('panel.takePassword', { id });
    expect(rig.heard().asks.filter(({ name }) => name === 'ask.readPassword')).toMatchObject([{ tabId: 8 }]);
  });

  it('takes none of another tab while the guided one is there and silent', async () => {
    const id = await begin();
    rig.tabAt(9, appPasswordPage);
    shows(9);
    await guide(9);
    await guide(8);
    expect(await rig.send('panel.takePassword', { id })).toEqual({ ok: false, reason: 'silent' });
    expect(await readSecret(Date.now())).toBeNull();
  });

  it('prefers the tab that is being guided', async () => {
    const id = await begin();
    rig.tabAt(9, appPasswordPage);
    rig.answerPages((name) => (name === 'ask.readPassword' ? { ok: true, value } : undefined));
    await guide(8);
    await guide(9);
    await fakeBrowser.storage.session.set({
      'guided-tab': { tabId: 9, page: 'app-password', control: null, outcome: null, obstacles: [], at: 1 },
    });
    await rig.send('panel.takePassword', { id });
    expect(rig.heard().asks.find(({ name }) => name === 'ask.readPassword')?.tabId).toBe(9);
  });
});
