import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePunycode, imitatesMicrosoft } from '../../../utils/mailform/judge/look-alike.ts';
import { pageRefusal } from '../../../utils/mailform/judge/site.ts';

describe('hosts that pass themselves off as Microsoft’s', () => {
  it.each([
    'https://outlook.live.com.evil.test/',
    'https://login.microsoftonline.com.evil.test/mail',
    'https://a.hotmail.com.b.evil.test/',
    'https://0utlook.com/',
    'https://0utlook.com./',
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

  // One letter of another script or a digit for each Latin one of these names.
  it.each([
    'hotmаil.com',
    'hotm4il.com',
    'miсrosoft.com',
    'livе.com',
    'liv3.com',
    'oƒfice.com',
    'һotmail.com',
    'lіve.com',
    '1ive.com',
    'outlooк.com',
    'outłook.com',
    'ṃicrosoft.com',
    'msń.com',
    'microsοft.com',
    'micŕosoft.com',
    'microѕoft.com',
    'm5n.com',
    'oυtlook.com',
    'ouţlook.com',
    'liѵe.com',
    'MSń.com',
    'microsoftonlinе.com',
    'officе.com',
    'officе365.com',
    'vvww.0ffice.com',
  ])('%s, with one letter changed', (host) => {
    expect(imitatesMicrosoft(new URL(`https://${host}/`).hostname)).toBe(true);
  });

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

  it('reads what browsers write, in any script', () => {
    const letters = [
      ...'abcxyz019',
      ...'äöüßéčşœ',
      ...'абвгдѵ',
      ...'αβγω',
      ...'中文他们说',
      ...'かなカナ',
      ...'한국어',
      '𐍈',
      '🦉',
    ];
    const label = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 24 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(label, (text) => {
        const ascii = domainToASCII(`${text}.test`).split('.')[0] ?? '';
        if (!ascii.startsWith('xn--')) return;
        const plain = domainToUnicode(ascii);
        const encoded = ascii.slice(4);
        expect(decodePunycode(encoded)).toBe(plain);
        // Its digits may be capitals (section 5).
        expect(decodePunycode(encoded.replace(/[^-]*$/, (digits) => digits.toUpperCase()))).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
