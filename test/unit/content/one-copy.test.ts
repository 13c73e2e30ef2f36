import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Life } from '../../../utils/content/alive.ts';
import { oneCopy } from '../../../utils/content/one-copy.ts';

const here = globalThis as unknown as Record<symbol, unknown>;
beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    delete here[Symbol.for('signpost.target')];
  };
});
afterEach(() => vi.restoreAllMocks());

const start = (kind: 'form' | 'way') => {
  const wake = vi.fn();
  let life: Life | undefined;
  const left = oneCopy(kind, (its) => {
    life = its;
    return { wake };
  });
  return { left, wake, life };
};

it('wakes the copy that is there, and ends one of the other kind', () => {
  const first = start('form');
  expect(first.left).not.toBeNull();
  expect(start('form')).toMatchObject({ left: first.left, life: undefined });
  expect(first.wake).toHaveBeenCalledOnce();
  const other = start('way');
  expect(other.life?.signal.aborted).toBe(false);
  expect(first.life?.signal.aborted).toBe(true);
});

it.each(['form', 'way'] as const)('a %s finds out by itself that its extension is gone', (kind) => {
  const { life } = start(kind);
  vi.advanceTimersByTime(5000);
  expect(life?.signal.aborted).toBe(false);
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  vi.advanceTimersByTime(1000);
  expect(life?.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
