import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../utils/pages/address.ts';

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
