import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';
import { statement } from '../../../utils/explain/rank.ts';

const first = (text: string) => explain(text).causes[0];

/** The password way closes from `statement` on, and what a page shows is an answer (utils/background/result.ts). */
describe('a statement', () => {
  it.each([
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    'Basic authentication has been retired for Outlook.com mailboxes.',
    'Outlook no longer accepts app passwords; your app must use modern authentication.',
  ])('is a sentence that says it: %s', (text) => {
    expect(first(text)?.id).toBe('basic-auth-disabled');
    expect(first(text)?.weight).toBeGreaterThanOrEqual(statement);
  });

  const hints = [
    'Authentication was turned off.',
    'mail app password basic modern authentication oauth',
    'Microsoft mailbox: apps with passwords, modern sign-in',
    'Sign-in methods: OAuth 2.0, basic authentication',
    'Legacy apps: sign in without a password where it is blocked',
    'Blocked for legacy reasons, says the login page of the mailbox',
  ];
  it.each(hints)('is not a hint, whatever its words add: %s', (text) => {
    expect(first(text)?.weight ?? 0).toBeLessThan(statement);
  });

  it.each(hints)('is not a hint told a hundred times: %s', (text) => {
    const log = Array.from({ length: 100 }, (_, n) => `10:00:${n} ${text}`).join('\n');
    expect(first(log)?.weight ?? 0).toBeLessThan(statement);
  });

  it('comes down the list, never up', () => {
    for (const text of [
      ...hints,
      'could not authorize the account again, token or password refused by imap server',
    ]) {
      const weights = explain(text).causes.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });
});
