import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startJourney } from '../../../utils/guide/journeys.ts';
import { loadStore } from '../../../utils/store/store-item.ts';
import { serialise, updateStore } from '../../../utils/store/writer.ts';

beforeEach(() => fakeBrowser.reset());

describe('the one writer', () => {
  it('loses none of many changes made at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        updateStore((store) =>
          startJourney(
            store,
            { id: `j${n}`, address: 'a@live.com', app: 'other', appName: '', purpose: 'send' },
            n,
          ),
        ),
      ),
    );
    const { store } = await loadStore();
    expect(store.journeys.map((j) => j.id).sort()).toEqual(
      Array.from({ length: 20 }, (_, n) => `j${n}`).sort(),
    );
  });

  it('goes on after a change that failed', async () => {
    const failing = serialise(async () => {
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    await expect(serialise(async () => 'next')).resolves.toBe('next');
  });

  it('keeps an unreadable state aside and goes on with what is whole', async () => {
    await fakeBrowser.storage.local.set({ store: { version: 1, journeys: 'nonsense' } });
    await updateStore((store) => store);
    expect((await loadStore()).how).toBe('stored');
    expect(await fakeBrowser.storage.local.get('store-broken')).toEqual({
      'store-broken': { version: 1, journeys: 'nonsense' },
    });
  });
});
