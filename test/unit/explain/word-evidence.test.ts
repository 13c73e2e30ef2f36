import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';
import { nothingPhrases } from '../../../utils/explain/phrases/nothing.ts';
import { likelyByWords } from '../../../utils/explain/word-evidence.ts';

const causes = (text: string, before = {}) => explain(text, before).causes.map(({ id }) => id);

describe('words weighed one by one', () => {
  it.each([
    ['account-security-hold', 'is temporarily on hold, somebody unusual tried your account, please verify'],
    ['certificate-problem', 'certificate authority nobody here trusts'],
    ['sending-limit', 'you reached limit of daily messages'],
  ])('speak for %s where no phrase is in: %s', (cause, line) => {
    expect(likelyByWords(line)[0]?.cause).toBe(cause);
  });

  it('speak for nothing in what apps say without a refusal', () => {
    for (const line of ['your changes were saved', 'the image file is too large', 'payment was declined'])
      expect(likelyByWords(line)[0]?.cause, line).toBe('nothing');
    for (const said of nothingPhrases) {
      const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
      expect(causes(text), text).toEqual([]);
    }
  });

  it('are shares of one', () => {
    const shares = likelyByWords('the account could not be signed in').map(({ share }) => share);
    expect(shares).toHaveLength(3);
    for (const share of shares) expect(share).toBeGreaterThan(0);
    expect(shares.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(1.000001);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
  });

  it('do not count the names of servers, addresses and links', () => {
    const bare = likelyByWords('mailbox full');
    expect(
      likelyByWords(
        'mailbox full [am0pr02ca0191.eurprd02.prod.outlook.com 2026-05-04t09:12] spam.block@relay.example https://relay.example/denied',
      ).map(({ cause }) => cause),
    ).toEqual(bare.map(({ cause }) => cause));
  });
});

describe('what the same reply may also mean', () => {
  it('is told after a reply that leaves it open', () => {
    expect(causes('535 5.7.3 Authentication unsuccessful')).toEqual([
      'bad-credentials',
      'basic-auth-disabled',
      'oauth-token-rejected',
    ]);
    expect(causes('connect: connection refused')).toContain('host-not-set');
  });

  it('is not told where the server stated the cause', () => {
    expect(causes('550 5.7.60 SMTP; Client does not have permissions to send as this sender')).toEqual([
      'send-as-denied',
    ]);
  });

  it('is not told where the way that was taken rules it out', () => {
    const bare = '535 5.7.3 Authentication unsuccessful';
    expect(causes(bare, { way: 'password', accountKind: 'personal' })).toEqual([
      'basic-auth-disabled',
      'bad-credentials',
    ]);
    expect(causes(bare, { way: 'official' })).toEqual(['oauth-token-rejected', 'bad-credentials']);
  });

  it('is not told of a dry test, which hopes for a plain refusal', () => {
    expect(causes('535 5.7.3 Authentication unsuccessful', { tried: 'made-up' })).toEqual([
      'bad-credentials',
    ]);
  });
});

describe('compounds', () => {
  it.each([
    ['certificate-problem', 'Das Serverzertifikat ist ungültig'],
    ['sending-limit', 'Das Tageslimit für das Senden wurde erreicht'],
    ['bad-credentials', 'Het smtp-serverwachtwoord is onjuist'],
  ])('are read by their parts, as %s: %s', (cause, text) => expect(causes(text)[0]).toBe(cause));
});

it('a word torn off at the edge counts by what it may have been', () => {
  expect(causes('Outlook: el certificado del servidor ha cadu')[0]).toBe('certificate-problem');
});
