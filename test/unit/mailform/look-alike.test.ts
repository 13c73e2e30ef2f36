import { describe, expect, it } from 'vitest';
import { decodePunycode, imitatesMicrosoft } from '../../../utils/mailform/judge/look-alike.ts';
import { pageRefusal } from '../../../utils/mailform/judge/site.ts';

describe('hosts that pass themselves off as Microsoft’s', () => {
  it.each([
    'https://outlook.live.com.evil.test/',
    'https://login.microsoftonline.com.evil.test/mail',
    'https://a.hotmail.com.b.evil.test/',
    'https://0utlook.com/',
    'https://rnicrosoft.com/',
    'https://account.rnicrosoft.com/',
    'https://microsоft.com/',
    'https://оutlооk.com/',
    'https://account.lіve.com/',
    'https://liѵe.com/',
    'https://OUTLOOK.com.evil.test./',
  ])('%s', (address) => expect(pageRefusal(new URL(address))).toBe('provider-sign-in-page'));

  it.each([
    'https://app.example/',
    'https://outlook-addin.example/',
    'https://mail.alive.community/',
    'https://olive.com/',
    'https://live.community.example/',
    'https://münchen.example/',
    'https://почта.example/',
    'https://microsoft.example/',
  ])('not %s', (address) => expect(pageRefusal(new URL(address))).toBeNull());

  it('does not take Microsoft’s own for an imitation', () => {
    for (const host of ['outlook.live.com', 'live.com', 'login.microsoftonline.com', 'outlook.com.'])
      expect(imitatesMicrosoft(host)).toBe(false);
  });
});

describe('punycode (RFC 3492, section 7.1 and host names)', () => {
  it.each([
    ['mnchen-3ya', 'münchen'],
    ['80a1acny', 'почта'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['a-8ha', 'aċ'],
  ])('%s', (encoded, plain) => {
    expect(decodePunycode(encoded)).toBe(plain);
    if (!/[A-Z]/.test(encoded)) expect(new URL(`http://${plain}.test/`).hostname).toBe(`xn--${encoded}.test`);
  });

  it('gives nothing for what is none, however long', () => {
    for (const text of ['é', 'a-!', '99999999', '9'.repeat(60)]) expect(decodePunycode(text)).toBeNull();
  });
});
