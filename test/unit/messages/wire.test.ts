import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ask } from '../../../utils/messages/wire.ts';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('asking a page', () => {
  const answered = (answer: Promise<unknown>) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(answer);
    return ask('ask.readPassword', null, 7);
  };

  it('ends in eight seconds though the page never answers', async () => {
    let ended = false;
    const asking = answered(new Promise(() => {})).catch((error: Error) => {
      ended = true;
      return error.message;
    });
    await vi.advanceTimersByTimeAsync(7999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asking).toBe('no answer in time');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives what a page says after a long task of its own, and leaves no timer', async () => {
    const asking = answered(
      new Promise((resolve) => setTimeout(resolve, 7000, { res: { ok: false, reason: 'not-found' } })),
    );
    await vi.advanceTimersByTimeAsync(7000);
    expect(await asking).toEqual({ ok: false, reason: 'not-found' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is refused at once where nobody listens', async () => {
    await expect(answered(Promise.reject(new Error('no receiving end')))).rejects.toThrow('no receiving end');
    expect(vi.getTimerCount()).toBe(0);
  });
});
