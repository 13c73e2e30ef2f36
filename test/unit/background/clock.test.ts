import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadStore } from '../../../utils/store/store-item.ts';
import * as rig from '../../fuzz/rig.ts';

vi.mock('../../../utils/messages/wire.ts', async () => (await import('../../fuzz/rig.ts')).wireModule());

const now = 1_800_000_000_000;
const day = 86_400_000;
const tabId = 8;
const proofs = 'https://account.live.com/proofs/manage/additional';

/** What the guide tells of a page, by the clock of that moment or by another. */
const observed = (page: string, twoStep: 'on' | 'off', at = Date.now()): Promise<unknown> =>
  rig.send(
    'guide.observed',
    { report: 1, at, page, state: { twoStep }, settled: {}, since: { twoStep: at }, obstacles: [] },
    rig.page(proofs, tabId),
  );
const known = async () => ({
  twoStep: (await loadStore()).store.mailboxes['pat@outlook.com']?.twoStep?.value,
  ...(await fakeBrowser.storage.session.get(['seen', 'guided-tab'])),
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  rig.reset();
  rig.tabAt(tabId, proofs);
  await rig.startBackground();
  await rig.send('panel.startJourney', {
    id: crypto.randomUUID(),
    address: 'pat@outlook.com',
    app: 'other',
    appName: '',
    purpose: 'send',
  });
  await observed('security-hub', 'off');
  return () => vi.useRealTimers();
  // The first of them loads the whole background.
}, 60_000);

const newer = {
  twoStep: 'on',
  seen: { [tabId]: { page: 'proofs' } },
  'guided-tab': { tabId, page: 'proofs' },
};

describe('what a page showed', () => {
  it('is taken by a clock that was set back a day since', async () => {
    vi.setSystemTime(now - day);
    await observed('proofs', 'on');
    expect(await known()).toMatchObject(newer);
  });

  it('is taken by a clock that went forward a day', async () => {
    vi.setSystemTime(now + day);
    await observed('proofs', 'on');
    expect(await known()).toMatchObject(newer);
  });

  it('is not taken when it comes late, behind what was seen after it', async () => {
    vi.setSystemTime(now + 1000);
    await observed('proofs', 'on', now - 1000);
    expect(await known()).toMatchObject({
      twoStep: 'off',
      seen: { [tabId]: { page: 'security-hub' } },
      'guided-tab': { page: 'security-hub' },
    });
  });
});
