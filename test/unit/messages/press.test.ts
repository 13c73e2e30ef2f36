import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { press } from '../../../utils/messages/press.ts';

const taken = { res: { ok: true } };
const background = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ['closed the connection', () => Promise.reject(new Error('The message port closed'))],
  ['said nothing', () => Promise.resolve(undefined)],
])('a press comes again to a background that %s when it was stopped', async (_how, stopped) => {
  const sent = background().mockImplementationOnce(stopped).mockResolvedValue(taken);
  const pressed = press('panel.confirmFill', { tabId: 7 });
  await vi.runAllTimersAsync();
  expect(await pressed).toEqual({ ok: true });
  expect(sent.mock.calls.map(([message]) => (message as { data: unknown }).data)).toEqual([
    { tabId: 7 },
    { tabId: 7 },
  ]);
});

it('comes once where it is answered, be the answer nothing', async () => {
  const sent = background().mockResolvedValue({});
  expect(await press('panel.throwAwayPassword', null)).toBeUndefined();
  expect(sent).toHaveBeenCalledTimes(1);
});

it('is said to have failed when it was never answered', async () => {
  const sent = background().mockRejectedValue(new Error('nobody there'));
  const pressed = expect(press('panel.throwAwayPassword', null)).rejects.toThrow('nobody there');
  await vi.runAllTimersAsync();
  await pressed;
  expect(sent).toHaveBeenCalledTimes(4);
});
