import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSecret,
  keepSecret,
  readSecret,
  secretLifeMs,
  tendSecret,
  tidyPassword,
  withoutSecret,
} from '../../../utils/secret/secret.ts';
import { secretMetaItem } from '../../../utils/session/items.ts';

const value = 'abcdefghijklmnop';
const address = 'a@live.com';
const session = async () => JSON.stringify(await fakeBrowser.storage.session.get());
beforeEach(() => fakeBrowser.reset());

describe('the app password', () => {
  it('can be read for ten minutes, and is gone for good when the background then looks at the clock', async () => {
    expect(secretLifeMs).toBe(600_000);
    await keepSecret(value, address, 1000);
    expect(await readSecret(1000, address)).toBe(value);
    expect(await readSecret(1000 + secretLifeMs - 1, address)).toBe(value);
    expect(await readSecret(1000 + secretLifeMs, address)).toBeNull();
    expect(await tendSecret(1000 + secretLifeMs - 1)).toBe(1000 + secretLifeMs);
    expect(await session()).toContain(value);
    expect(await tendSecret(1000 + secretLifeMs)).toBeNull();
    expect(await session()).toBe('{}');
  });

  it('is given for its own mailbox, or to the person who asks for the one that is kept', async () => {
    await keepSecret(value, address, 0);
    expect(await readSecret(1, 'b@live.com')).toBeNull();
    expect(await readSecret(1)).toBe(value);
    expect(await readSecret(1, address)).toBe(value);
  });

  it('does not live longer when the clock is set back', async () => {
    await keepSecret(value, address, 1000);
    expect(await readSecret(999, address)).toBeNull();
    await tendSecret(60_000);
    expect(await readSecret(60_000, address)).toBe(value);
    expect(await readSecret(59_999, address)).toBeNull();
    expect(await tendSecret(59_999)).toBeNull();
    expect(await session()).toBe('{}');
  });

  it('does not live longer by a stored end that is not its own', async () => {
    await keepSecret(value, address, 0);
    const far = { expiresAt: 9 * secretLifeMs };
    const { secret, 'secret-meta': meta } = await fakeBrowser.storage.session.get();
    await fakeBrowser.storage.session.set({
      secret: { ...(secret as object), ...far },
      'secret-meta': { ...(meta as object), ...far },
    });
    expect(await readSecret(secretLifeMs)).toBeNull();
    expect(await tendSecret(secretLifeMs)).toBeNull();
  });

  it('lives in session storage alone, and what is said about it does not contain it', async () => {
    await keepSecret(value, address, 5);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    expect(await secretMetaItem.getValue()).toEqual({
      address,
      takenAt: 5,
      expiresAt: 5 + secretLifeMs,
      length: 16,
    });
    await forgetSecret();
    expect(await session()).toBe('{}');
  });

  it.each([
    ['value', { value: '' }],
    ['value', { value: 7 }],
    ['address', { address: null }],
    ['takenAt', { takenAt: 'soon' }],
    ['expiresAt', { expiresAt: undefined }],
    ['seenAt', { seenAt: {} }],
    // Texts that look like times would count as such in comparisons.
    ['takenAt', { takenAt: '0' }],
    ['expiresAt', { expiresAt: '600000' }],
    ['seenAt', { seenAt: '0' }],
    ['all of them', { takenAt: '0', expiresAt: '600000', seenAt: '0' }],
  ])('is none when it is stored with a broken %s, and is cleared away', async (_part, broken) => {
    await keepSecret(value, address, 0);
    const { secret } = await fakeBrowser.storage.session.get();
    await fakeBrowser.storage.session.set({ secret: { ...(secret as object), ...broken } });
    expect(await readSecret(1)).toBeNull();
    expect(await tendSecret(1)).toBeNull();
    expect(await session()).toBe('{}');
  });

  it.each(['secret', 'secret-meta'])('goes with its other half when only %s was written', async (half) => {
    await keepSecret(value, address, 0);
    await fakeBrowser.storage.session.remove(half === 'secret' ? 'secret-meta' : 'secret');
    expect(await tendSecret(1)).toBeNull();
    expect(await session()).toBe('{}');
  });

  it('drops the blanks of a pasted password and refuses nothing and too much', async () => {
    expect(tidyPassword(' abcd efgh\u200b ijkl\tmn\ufeffop\n')).toBe(value);
    expect(await keepSecret(' \u200b ', address, 0)).toEqual({ ok: false, reason: 'empty' });
    expect(await keepSecret('x'.repeat(257), address, 0)).toEqual({ ok: false, reason: 'too-long' });
    expect(await session()).toBe('{}');
    expect(await keepSecret(` ${'x'.repeat(256)} `, address, 0)).toMatchObject({
      ok: true,
      meta: { length: 256 },
    });
    expect(await readSecret(0)).toBe('x'.repeat(256));
  });

  it('replaces the one before it, with a life of its own', async () => {
    await keepSecret(value, address, 0);
    await keepSecret('second', 'b@live.com', 1000);
    expect(await session()).not.toContain(value);
    expect(await readSecret(secretLifeMs + 999)).toBe('second');
    expect(await readSecret(1000, address)).toBeNull();
  });
});

describe('what is remembered of a page', () => {
  const told = { label: `Use ${value} twice: ${value}`, rows: [{ text: value, n: 1, on: true, none: null }] };

  it('does not hold the password that the page repeats', async () => {
    await keepSecret(value, address, 0);
    expect(await withoutSecret(told)).toEqual({
      label: 'Use •••••••• twice: ••••••••',
      rows: [{ text: '••••••••', n: 1, on: true, none: null }],
    });
  });

  it('is left as it is when none is kept', async () => {
    expect(await withoutSecret(told)).toEqual(told);
  });
});
