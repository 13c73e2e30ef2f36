// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, targetOf } from '../../../utils/pages/address.ts';

const page = (address: string) => placeOf(new URL(address)).page;

describe('placeOf', () => {
  it.each([
    ['https://account.microsoft.com/', 'account-home'],
    ['https://account.microsoft.com/?lang=de-DE', 'account-home'],
    ['https://account.microsoft.com/en-us/security', 'security-hub'],
    ['https://account.microsoft.com/security/info?x=1', 'security-hub'],
    ['https://account.microsoft.com/securityfoo', 'other'],
    ['https://account.microsoft.com/privacy', 'other'],
    ['https://account.live.com/proofs/Manage/additional?mkt=ja-JP', 'proofs'],
    ['https://account.live.com/PROOFS/manage', 'proofs'],
    ['https://account.live.com/proofs/EnableTfa', 'two-step-wizard'],
    ['https://account.live.com/proofs/AppPassword?uaid=0', 'app-password'],
    ['https://account.live.com/identity/confirm', 'identity-check'],
    ['https://account.live.com/proofs/Add', 'identity-check'],
    ['https://account.live.com/names/manage', 'other'],
    ['https://outlook.live.com/mail/0/', 'outlook-mail'],
    ['https://outlook.live.com/calendar/0/view/week', 'other'],
    ['https://account.live.com.evil.example/proofs/manage', 'other'],
    ['https://evil.example/proofs/manage/additional', 'other'],
  ])('%s is %s', (address, expected) => {
    expect(page(address)).toBe(expected);
  });

  it('reads the settings part of an Outlook address', () => {
    expect(placeOf(new URL('https://outlook.live.com/mail/1/options/mail/forwarding')).options).toBe(
      'mail/forwarding',
    );
    expect(placeOf(new URL('https://outlook.live.com/owa/?path=/options/popandimap')).options).toBe(
      'popandimap',
    );
    expect(placeOf(new URL('https://outlook.live.com/mail/0/inbox')).options).toBeNull();
  });
});

describe('targetOf', () => {
  it.each([
    ['https://go.microsoft.com/fwlink/?linkid=2274139', 'account.live.com/proofs/manage'],
    ['https://go.microsoft.com/fwlink/?clcid=0x407&LinkId=2274139&x', 'account.live.com/proofs/manage'],
    ['https://go.microsoft.com/fwlink/?linkid=22741390', 'go.microsoft.com/fwlink'],
    ['https://go.microsoft.com/fwlink/?linkid=875424', 'go.microsoft.com/fwlink'],
    ['https://example.com/?https://go.microsoft.com/fwlink/?linkid=2274139', 'example.com/'],
  ])('knows the short link to the proofs page: %s', (href, expected) => {
    const link = { getAttribute: () => href } as unknown as Element;
    const target = targetOf(link, new URL('https://account.microsoft.com/security'));
    expect(`${target?.host}${target?.path}`).toBe(expected);
  });

  it('says of any address what parsing it says', () => {
    const base = new URL('https://account.live.com/proofs/manage/additional');
    const piece = fc.constantFrom(
      '/',
      '/',
      'proofs',
      'AppPassword',
      '.',
      '..',
      '\\',
      '%2e',
      ' ',
      '\n',
      '?',
      '#',
      ':',
      '@',
      'é',
      '-',
      '_',
      'https:',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const href = pieces.join('');
        fc.pre(!href.startsWith('#'));
        const link = document.createElement('a');
        link.setAttribute('href', href);
        const url = URL.canParse(href, base) && new URL(href, base);
        const parsed =
          url && url.protocol === 'https:'
            ? {
                host: url.hostname,
                path: url.pathname.toLowerCase().replace(/\/$/, '') || '/',
              }
            : null;
        expect(targetOf(link, base)).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});
