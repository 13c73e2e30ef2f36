import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeWork } from '../../../utils/background/works.ts';
import type { MessageData, MessageName } from '../../../utils/messages/protocol.ts';
import type { TabWork } from '../../../utils/view.ts';
import * as rig from '../../fuzz/rig.ts';

vi.mock('../../../utils/messages/wire.ts', async () => (await import('../../fuzz/rig.ts')).wireModule());

type Panel = Extract<MessageName, `panel.${string}`>;
const id = '3f0e8b7c-8f7b-4f55-9d3c-0a6d2b1c9e11';
const tabId = 7;

/** One of each press that there is: a new one does not compile without. */
const presses: { [N in Panel]: MessageData<N> } = {
  'panel.hello': null,
  'panel.startJourney': {
    id: '7d5b7c1e-52cf-4c53-8a5f-6e1f6a0c2b42',
    address: 'sam@hotmail.com',
    app: 'other',
    appName: 'Another',
    purpose: 'read',
  },
  'panel.selectJourney': { id },
  'panel.endJourney': { id },
  'panel.startOver': { id },
  'panel.chooseWay': { id, way: 'official' },
  'panel.go': { id, step: 'two-step' },
  'panel.showMeWhere': { id },
  'panel.reportPage': null,
  'panel.tell': { id, step: 'pop-imap', done: true },
  'panel.tellResult': { id, result: 'refused' },
  'panel.takePassword': { id },
  'panel.typePassword': { id, value: 'abcd efgh ijkl mnop' },
  'panel.throwAwayPassword': null,
  'panel.copied': { copied: true },
  'panel.previewFill': { id, tabId },
  'panel.guideHere': { id, tabId },
  'panel.lookHere': { id, tabId },
  'panel.setRow': { tabId, row: 'r1', on: false },
  'panel.pickField': { tabId, role: 'smtp.password' },
  'panel.confirmFill': { tabId },
  'panel.undoFill': { tabId },
  'panel.cancelFill': { tabId },
  'panel.explain': {
    id,
    text: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
    answers: {},
  },
  'panel.setSettings': { theme: 'dark' },
  'panel.accessChanged': null,
  'panel.deleteEverything': null,
  'panel.debug': null,
};

const work: TabWork = {
  ...{ tabId, documentId: 'D1', instance: 'I1', origin: 'https://app.example', host: 'app.example' },
  ...{ journey: id, phase: 'preview', pending: null, at: 0 },
  preview: {
    rows: [
      {
        ...{ id: 'r1', role: 'smtp.password', label: 'Password', value: '', before: 'empty' },
        ...{ secret: true, on: true },
      },
    ],
    ...{ ambiguous: [], oauthOffered: false, savesOnBlur: false },
  },
};

/** What is kept after a press that was heard so often, what was answered last, and how many tabs were opened. */
async function heard(name: Panel, times: number, change: Partial<TabWork> = {}) {
  rig.reset();
  rig.tabAt(tabId, 'https://app.example/settings');
  rig.tabAt(8, 'https://account.live.com/proofs/AppPassword');
  rig.answerPages((asked) => (asked === 'ask.readPassword' ? { ok: true, value: 'qrstuvwxyzabcdef' } : null));
  await rig.startBackground();
  await rig.send('panel.startJourney', {
    ...{ id, address: 'pat@outlook.com', app: 'other', appName: '', purpose: 'send' },
  });
  await rig.send('panel.chooseWay', { id, way: 'password' });
  await rig.send('panel.typePassword', { id, value: 'ponmlkjihgfedcba' });
  await rig.send(
    'guide.observed',
    { report: 1, at: Date.now(), page: 'app-password', state: {}, settled: {}, since: {}, obstacles: [] },
    rig.page('https://account.live.com/proofs/AppPassword', 8),
  );
  await changeWork(tabId, () => ({ ...work, ...change }));
  let answer: unknown;
  for (let n = 0; n < times; n++) {
    // The second is heard by a background that was started for it.
    if (n > 0) await rig.startBackground();
    answer = await rig.send(name, presses[name]);
  }
  await rig.idle();
  return {
    answer,
    local: await fakeBrowser.storage.local.get(),
    session: await fakeBrowser.storage.session.get(),
    opened: vi.mocked(fakeBrowser.tabs.create).mock.calls.length,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
  return () => vi.useRealTimers();
});

describe('heard twice, it leaves and answers what it does when it is heard once:', () => {
  it.each(Object.keys(presses) as Panel[])('%s', { timeout: 60_000 }, async (name) => {
    const once = await heard(name, 1);
    expect(await heard(name, 2)).toEqual(once);
  });

  it('confirmed again while it is filled, and when it is', async () => {
    for (const change of [
      { phase: 'filling', pending: 'watch' },
      { phase: 'filled', pending: 'watch', report: { rows: [] } },
    ] satisfies Partial<TabWork>[]) {
      const { answer, session } = await heard('panel.confirmFill', 1, change);
      expect(answer).toEqual({ ok: true });
      // And not filled again.
      expect((session as { works: Record<string, TabWork> }).works[tabId]?.pending).toBe('watch');
    }
  });

  it('undone again, which does not undo what was undone', async () => {
    const undone: Partial<TabWork> = { phase: 'filled', pending: null, report: { rows: [], undone: true } };
    const { answer, session } = await heard('panel.undoFill', 1, undone);
    expect(answer).toEqual({ ok: true });
    expect((session as { works: Record<string, TabWork> }).works[tabId]?.pending).toBeNull();
  });
});
