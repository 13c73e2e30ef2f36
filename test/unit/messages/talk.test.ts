import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onAsk, send } from '../../../utils/messages/talk.ts';
import { wire } from '../../../utils/messages/wire.ts';

// talk.ts speaks the library's form without the library: here the two ends talk.
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the two ends of the messenger', () => {
  it('carry a message to the background and its answer back', async () => {
    const heard: unknown[] = [];
    const off = wire.onMessage('panel.selectJourney', ({ data }) => {
      heard.push(data);
      return undefined as never;
    });
    await send('panel.selectJourney', { id: 'a journey' });
    off();
    expect(heard).toEqual([{ id: 'a journey' }]);
  });

  it('carry a failure of the background as a rejection', async () => {
    const off = wire.onMessage('panel.selectJourney', () => {
      throw new Error('storage is full');
    });
    await expect(send('panel.selectJourney', { id: '' })).rejects.toThrow('storage is full');
    off();
  });

  it('carry a question of the background and what is answered', async () => {
    // The test double knows answers by promise only; the engines also give a way to answer, which talk.ts uses.
    const listening = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    const life = new AbortController();
    onAsk('ask.readPassword', () => ({ ok: false, reason: 'not-found' }), life.signal);
    const [listener] = (listening.mock.lastCall ?? []) as unknown as [
      (message: unknown, sender: object, reply: (given: unknown) => void) => void,
    ];
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
      (message: unknown) => new Promise((reply) => listener(message, {}, reply)),
    );
    const answer = await wire.sendMessage('ask.readPassword', undefined as never);
    life.abort();
    expect(answer).toEqual({ ok: false, reason: 'not-found' });
  });
});
