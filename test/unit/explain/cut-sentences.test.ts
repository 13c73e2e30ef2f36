import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';
import { knownPhrases, sentences } from '../../../utils/explain/match-phrases.ts';

const causes = (text: string) => explain(text).causes.map(({ id }) => id);

describe('a sentence that was cut', () => {
  it.each([
    ['certificate-problem', 's invalid according to the validation procedure.'],
    ['connection-dropped', 'The POP3 server has unexpectedly d'],
    ['account-security-hold', 'This task is temporarily unavailable because an incorrect passw'],
    ['mailbox-not-provisioned', ' for accounts that are on a dedicated (on-premise) mail server.'],
    [
      'conditional-access-blocked',
      'Due to a configuration change made by your administrator, or because you moved to a new loca',
    ],
    // The torn beginning says nothing, the sentence behind it does.
    [
      'ip-blocked',
      "om 192.0.2.1 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
    ],
  ])('is known by its edges: %s', (cause, text) => expect(causes(text)[0]).toBe(cause));

  it('is no phrase: where nothing was torn it is not looked for', () => {
    expect(sentences().length).toBeGreaterThan(20);
    expect(knownPhrases().filter(({ words }) => words.startsWith('~'))).toEqual([]);
    const words = new Set(knownPhrases().map((phrase) => phrase.words));
    expect(sentences().filter((sentence) => words.has(sentence.words))).toEqual([]);
  });
});

describe('a code torn at the beginning', () => {
  it.each([
    ['connection-blocked', 'EDOUT 40.99.201.178:587'],
    ['connection-dropped', 'NNRESET at TLSWrap.onStreamRead'],
    ['host-not-set', ':1]:587: connect: connection refused'],
    ['oauth-token-rejected', 'UTH2 failed with "NO AUTHENTICATE failed."'],
    ['incoming-login-refused', 'ok.office365.com: user name or password is wrong'],
  ])('is made whole: %s', (cause, text) => expect(causes(text)[0]).toBe(cause));

  it('is none where a word was torn', () => expect(causes('nection test successful.')).toEqual([]));
});

describe('a text cut behind a fixed lead', () => {
  it.each([
    ['host-not-set', 'Error: connect ECONNREFUSED ::'],
    ['imap-authenticated-not-connected', 'imapclient.exceptions.IMAPClientError: select failed: User'],
    ['outbound-spam-hold', 'sendOperation error: The current HotMail account cannot'],
    ['bad-credentials', 'The server response was: 5.7.57 Client not authenticated to send mail. Error: 53'],
    ['connection-blocked', 'dial tcp 52.97.133.210:5'],
  ])('is continued: %s', (cause, text) => expect(causes(text)[0]).toBe(cause));
});

describe('causes that look alike', () => {
  it('are told beside an uncertain first one', () => {
    const [first, ...others] = causes('Microsoft paused my account until I verify it');
    expect(first).toBeDefined();
    expect(others.length).toBeGreaterThan(0);
  });

  it('are not told beside a server that states the cause', () =>
    expect(causes('a1 NO Basic authentication is disabled.')).toEqual(['basic-auth-disabled']));
});

describe('codes and names', () => {
  it.each([
    ['ip-blocked', '550 5.7.509 Access denied, sending domain contoso.com does not pass DMARC verification'],
    ['recipient-rejected', '550 5.7.507 Access denied, rejected by recipient'],
    ['conditional-access-blocked', 'El acceso ha sido bloqueado por directivas de acceso condicional.'],
    // The number of a request is no reply's.
    ['imap-pop-disabled', '{"requestId":"28e550da","message":"IMAP ist für dieses Postfach deaktiviert"}'],
    // The name of a permission is no mail server's.
    [
      'oauth-app-misconfigured',
      "The provided value for the input parameter 'scope' is not valid. One or more scopes in 'IMAP.AccessAsUser.All offline_access' are not compatible with each other.",
    ],
  ])('mean what they mean: %s', (cause, text) => expect(causes(text)[0]).toBe(cause));
});
