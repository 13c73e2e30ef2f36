import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Life } from '../../../utils/content/alive.ts';
import { surely } from '../../../utils/content/patiently.ts';

let end: AbortController;
let life: Life;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  life = { signal: end.signal, check: () => !end.signal.aborted, end: () => end.abort() };
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends a message again that a stopped background did not answer', async () => {
  const message = vi.fn().mockRejectedValueOnce(new Error('no answer')).mockResolvedValue('taken');
  const told = surely(life, message);
  await vi.runAllTimersAsync();
  expect(await told).toBe('taken');
  expect(message).toHaveBeenCalledTimes(2);
});

it('takes nothing for an answer', async () => {
  const message = vi.fn().mockResolvedValue(undefined);
  await surely(life, message);
  expect(message).toHaveBeenCalledTimes(1);
});

it('ends with the extension’s copy', async () => {
  const message = vi.fn().mockRejectedValue(new Error('gone'));
  const told = surely(life, message);
  end.abort();
  await vi.runAllTimersAsync();
  expect(await told).toBeUndefined();
  expect(message).toHaveBeenCalledTimes(1);
});

it('gives up in the end', async () => {
  const message = vi.fn().mockRejectedValue(new Error('no answer'));
  const told = surely(life, message);
  await vi.runAllTimersAsync();
  expect(await told).toBeUndefined();
  expect(message.mock.calls.length).toBeGreaterThan(3);
});
