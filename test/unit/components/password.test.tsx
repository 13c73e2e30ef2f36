// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsAfter, journeyOf, now, secret, viewOf } from '../../../scripts/pictures/fixtures.ts';
import { draw } from './draw.tsx';

const value = 'abcdefghijklmnop';
const kept = viewOf([journeyOf()], factsAfter(1), { secret });
const onPage = viewOf([journeyOf()], factsAfter(1), {
  guided: {
    tabId: 1,
    page: 'app-password',
    control: 'appPassword.value',
    outcome: 'found',
    obstacles: [],
    at: now,
  },
});
const whole = () => document.documentElement.outerHTML;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the app password', () => {
  it('is not read, and nowhere in the page, until the person asks to see it', async () => {
    const revealPassword = vi.fn(async () => value);
    const drawn = await draw(kept, { actions: { revealPassword } });
    expect(revealPassword).not.toHaveBeenCalled();
    expect(drawn.root.querySelector('.dots')?.textContent).toBe('•'.repeat(16));
    expect(whole()).not.toContain(value);
    await drawn.press('Show');
    expect(drawn.root.querySelector('.revealed')?.textContent).toBe(value);
  });

  it('goes from the page when hidden, and by itself after a while', async () => {
    const drawn = await draw(kept, { actions: { revealPassword: async () => value } });
    await drawn.press('Show');
    await drawn.press('Hide');
    expect(drawn.root.querySelector('.revealed')).toBeNull();
    await drawn.press('Show');
    expect(drawn.root.querySelector('.revealed')).not.toBeNull();
    await act(() => void vi.advanceTimersByTime(30_000));
    expect(drawn.root.querySelector('.revealed')).toBeNull();
  });

  it('is not shown when the answer comes after the card has gone', async () => {
    let answer: (value: string) => void = () => {};
    const drawn = await draw(kept, {
      actions: { revealPassword: () => new Promise((resolve) => (answer = resolve)) },
    });
    await drawn.press('Show');
    await drawn.update({ ...kept, secret: null });
    await act(async () => answer(value));
    await drawn.update(kept);
    expect(drawn.root.querySelector('.revealed')).toBeNull();
  });

  it('counts down between two views', async () => {
    const drawn = await draw(kept);
    expect(drawn.root.querySelector('[role=timer]')?.textContent).toBe('Kept for 8:00');
    await act(() => void vi.advanceTimersByTime(61_000));
    expect(drawn.root.querySelector('[role=timer]')?.textContent).toBe('Kept for 6:59');
  });

  it('offers to clear the clipboard once it was copied', async () => {
    const clearClipboard = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(kept, { actions: { clearClipboard } });
    expect(drawn.button('Clear clipboard')).toBeUndefined();
    await drawn.press('Copy');
    await drawn.press('Clear clipboard');
    expect(clearClipboard).toHaveBeenCalledOnce();
    expect(drawn.button('Clear clipboard')).toBeUndefined();
  });

  it('says why it could not be copied', async () => {
    const drawn = await draw(kept, {
      actions: { copyPassword: async () => ({ ok: false, reason: 'no-clipboard' }) },
    });
    await drawn.press('Copy');
    expect(drawn.text()).toContain('did not let me use the clipboard');
    expect(drawn.button('Clear clipboard')).toBeUndefined();
  });

  it('is taken on the person’s press when the page shows it', async () => {
    const takePassword = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(onPage, { actions: { takePassword } });
    expect(takePassword).not.toHaveBeenCalled();
    await drawn.press('Take it');
    expect(takePassword).toHaveBeenCalledExactlyOnceWith('j1');
  });

  it('can be typed by whoever has one, and the field is emptied', async () => {
    const typePassword = vi.fn(async () => ({ ok: true }) as const);
    const drawn = await draw(viewOf([journeyOf()], factsAfter(1)), { actions: { typePassword } });
    await drawn.press('I already have an app password');
    const field = drawn.root.querySelector<HTMLInputElement>('input[type=password]');
    expect(field?.getAttribute('autocomplete')).toBe('off');
    await drawn.type('input[type=password]', value);
    await drawn.press('Keep it for ten minutes');
    expect(typePassword).toHaveBeenCalledExactlyOnceWith('j1', value);
    expect(field?.value).toBe('');
    expect(whole()).not.toContain(value);
  });

  it('stays in the field when it could not be kept', async () => {
    const drawn = await draw(viewOf([journeyOf()], factsAfter(1)), {
      actions: { typePassword: async () => ({ ok: false, reason: 'too-long' }) },
    });
    await drawn.press('I already have an app password');
    await drawn.type('input[type=password]', 'x'.repeat(300));
    await drawn.press('Keep it for ten minutes');
    expect(drawn.text()).toContain('too long for an app password');
  });
});
