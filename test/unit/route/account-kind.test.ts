import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import consumer from '../../../docs/evidence/consumer-domains.json' with { type: 'json' };
import {
  accountKind,
  likelyMeant,
  normalizeAddress,
  otherProviderOf,
} from '../../../utils/guide/account-kind.ts';

describe('kind of account', () => {
  it('knows every personal domain of the list, and not only outlook.com', () => {
    for (const domain of consumer.domains) expect(accountKind(`jane@${domain}`), domain).toBe('personal');
    expect(accountKind('jane@outlook.cl')).toBe('personal');
  });

  it.each([
    ['jane@contoso.com', 'own-domain'],
    ['jane@students.example.edu', 'work-or-school'],
    ['jane@contoso.onmicrosoft.com', 'work-or-school'],
    ['jane@uni.ac.uk', 'work-or-school'],
    ['jane@school.k12.ca.us', 'work-or-school'],
    ['jane@stadt.gov.pl', 'work-or-school'],
    ['jane@edu.example.com', 'own-domain'],
    ['jane@onmicrosoft.example.com', 'own-domain'],
    // The domain, not the text, decides.
    ['jane@outlook.com.example.org', 'own-domain'],
    ['jane@notoutlook.com', 'own-domain'],
    ['hotmail.com@contoso.com', 'own-domain'],
    ['jane@gmail.com', 'other-provider'],
    ['jane@yahoo.co.uk', 'other-provider'],
    ['jane@gmx.at', 'other-provider'],
    ['', 'invalid'],
    ['jane', 'invalid'],
    ['@outlook.com', 'invalid'],
    ['jane@', 'invalid'],
    ['jane@outlook', 'invalid'],
    ['jane doe@outlook.com', 'invalid'],
    ['jane..doe@outlook.com', 'invalid'],
    ['.jane@outlook.com', 'invalid'],
    ['jane@out_look.com', 'invalid'],
    ['jane@outlook.com/path', 'invalid'],
    ['jane@outlook.com:587', 'invalid'],
    ['a@b@outlook.com', 'invalid'],
    [`${'x'.repeat(65)}@outlook.com`, 'invalid'],
    ['jane@127.0.0.1', 'invalid'],
  ])('%s is %s', (address, kind) => expect(accountKind(address)).toBe(kind));

  it.each([
    '  Jane.Doe@Outlook.COM ',
    'jane.doe @ outlook.com',
    '<jane.doe@outlook.com>',
    'Jane Doe <jane.doe@outlook.com>',
    '"jane.doe@outlook.com",',
    'mailto:jane.doe@outlook.com?subject=hello',
    'jane.doe＠outlook.com',
    '\u200bjane.doe@outlook.com\ufeff',
    '\u202ajane.doe@outlook.com\u202c',
    'jane.doe@outlook.com.',
    'ｊａｎｅ.doe@outlook.com',
  ])('reads %j', (typed) => {
    expect(normalizeAddress(typed)).toBe('jane.doe@outlook.com');
    expect(accountKind(typed)).toBe('personal');
  });

  it('takes letters of any script before the @, and own domains in any script', () => {
    expect(accountKind('jürgen@outlook.de')).toBe('personal');
    expect(accountKind('info@bäckerei.example')).toBe('own-domain');
    // A Cyrillic "о" is another domain.
    expect(accountKind('jane@оutlook.com')).not.toBe('personal');
  });

  it('names the other provider', () => {
    expect(otherProviderOf('jane@googlemail.com')).toBe('Gmail');
    expect(otherProviderOf('jane@yahoo.fr')).toBe('Yahoo');
    expect(otherProviderOf('jane@yahoo.example.com')).toBeNull();
    expect(otherProviderOf('jane@outlook.com')).toBeNull();
  });

  it('asks back at one slip, and only then', () => {
    expect(likelyMeant('jane@hotmial.com')).toBe('jane@hotmail.com');
    expect(likelyMeant('jane@outlok.com')).toBe('jane@outlook.com');
    expect(likelyMeant('jane@outlook.co')).toBe('jane@outlook.com');
    expect(likelyMeant('jane@outlook.com')).toBeNull();
    expect(likelyMeant('jane@gmail.com')).toBeNull();
    expect(likelyMeant('jane@contoso.com')).toBeNull();
  });

  it('never throws, and normalizing twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        accountKind(text);
        otherProviderOf(text);
        likelyMeant(text);
        const once = normalizeAddress(text);
        return accountKind(once) === accountKind(text);
      }),
    );
  });
});
