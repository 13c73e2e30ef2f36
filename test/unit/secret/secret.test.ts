import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSecret,
  keepSecret,
  readSecret,
  secretLifeMs,
  tidyPassword,
} from '../../../utils/secret/secret.ts';
import { secretMetaItem } from '../../../utils/session/items.ts';

const value = 'abcdefghijklmnop';
const address = 'a@live.com';
beforeEach(() => fakeBrowser.reset());

describe('the app password', () => {
  it('is there for ten minutes and then gone for good', async () => {
    await keepSecret(value, address, 1000);
    expect(await readSecret(1000 + secretLifeMs - 1, address)).toBe(value);
    expect(await readSecret(1000 + secretLifeMs, address)).toBeNull();
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain(value);
    expect(await secretMetaItem.getValue()).toBeNull();
  });

  it('is given for its own mailbox only', async () => {
    await keepSecret(value, address, 0);
    expect(await readSecret(1, 'b@live.com')).toBeNull();
  });

  it('does not live longer when the clock is set back', async () => {
    await keepSecret(value, address, 1000);
    expect(await readSecret(999, address)).toBeNull();
  });

  it('lives in session storage alone, and what is said about it does not contain it', async () => {
    await keepSecret(value, address, 0);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(value);
    expect(JSON.stringify(await secretMetaItem.getValue())).not.toContain(value);
    await forgetSecret();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('drops the blanks of a pasted password and refuses nothing and too much', async () => {
    expect(tidyPassword(' abcd efgh\u200b ijkl\tmnop\n')).toBe(value);
    expect(await keepSecret('  ', address, 0)).toEqual({ ok: false, reason: 'empty' });
    expect(await keepSecret('x'.repeat(300), address, 0)).toEqual({ ok: false, reason: 'too-long' });
  });
});
