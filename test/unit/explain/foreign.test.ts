import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';

const first = (text: string) => explain(text).causes[0]?.id;
const basic =
  '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [LO2P265CA0482.GBRP265.PROD.OUTLOOK.COM]';

describe("someone else's provider", () => {
  it.each([
    [
      'Gmail',
      '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials a1sm123 - gsmtp',
    ],
    [
      'Gmail',
      '534-5.7.9 Application-specific password required. Learn more at https://support.google.com/mail/?p=InvalidSecondFactor',
    ],
    ['Gmail', 'getaddrinfo ENOTFOUND smtp.gmail.com'],
    ['Yahoo', '535 5.7.0 (#AUTH005) Too many bad auth attempts. smtp.mail.yahoo.com'],
    ['iCloud', 'imap.mail.me.com: [AUTHENTICATIONFAILED] Authentication Failed'],
    ['GMX', '535 Authentication credentials invalid, mail.gmx.net'],
    ['Amazon SES', '554 Message rejected: Email address is not verified. email-smtp.eu-west-1.amazonaws.com'],
  ])('%s: %s', (provider, text) =>
    expect(explain(text)).toEqual({ kind: 'foreign', provider, causes: [], questions: [] }),
  );

  it.each([
    'Impossibile inviare il messaggio. Server: smtp.provider-one.it, 550 Sender rejected',
    'imap.some-hoster.de: login failed',
    'connect to mx1.other.co.uk[203.0.113.9]:25: Connection refused',
  ])('is told apart where it has no name: %s', (text) =>
    expect(explain(text)).toEqual({ kind: 'foreign', causes: [], questions: [] }),
  );

  it.each([
    ['dns-failure', 'getaddrinfo ENOTFOUND smtp.hotmial.com'],
    ['dns-failure', "The remote name could not be resolved: 'smtp.ofice365.com'"],
    ['connection-blocked', 'connect ETIMEDOUT smtp.example.com:587'],
    ['bad-credentials', 'mail.example.com to smtp-mail.outlook.com: 535 5.7.3 Authentication unsuccessful'],
  ])(
    'is not taken for one by a slip of the pen, a name that is nobody’s, or beside Microsoft’s: %s',
    (cause, text) => expect(first(text)).toBe(cause),
  );

  it.each([
    'SERVER -> CLIENT: 220-ns17 ESMTP Exim 4.84\n535 Incorrect authentication data',
    'Microsoft Teams: We ran into a problem connecting to the call. Error code 4c7',
    'We could not sign you in to Xbox Live. Error code 0x87DD0006',
    'user@192.0.2.3: Permission denied (publickey,password).',
    'This site cannot be reached. DNS_PROBE_FINISHED_NXDOMAIN',
  ])('names no cause where another program spoke: %s', (text) => expect(explain(text).causes).toEqual([]));

  // Each says what one of mail would say; only the form tells.
  it.each([
    ['a process of a log', 'smbd[4411]: Authentication failed'],
    ['an address of the web', 'Could not connect to https://shop.example/cart: connection timed out'],
    ['a port that is none of mail’s', 'connect ECONNREFUSED localhost:8080'],
    ['settings', 'Incoming server: outlook.office365.com, port 993, SSL/TLS'],
    ['a file of settings', 'mail.host=smtp.office365.com\nmail.port=587'],
    [
      'program text',
      "try:\n    server.login(user, password)\nexcept smtplib.SMTPAuthenticationError:\n    log.warning('retrying')",
    ],
    [
      'a server of a provider without a name of its own',
      'Anmeldung an secureimap.t-online.de fehlgeschlagen',
    ],
    [
      'what the account is for',
      'Sign in to your Microsoft account to play Minecraft. Failed to verify username.',
    ],
    [
      'a program that copies files',
      'rsync: connection unexpectedly closed (0 bytes received so far) [sender]',
    ],
    ['a greeting', '* OK The Microsoft Exchange IMAP4 service is ready.'],
  ])('names no cause where the form shows %s', (_, text) => expect(explain(text).causes).toEqual([]));

  it.each([
    ['connection-blocked', 'connect ETIMEDOUT 192.0.2.4:587'],
    ['tls-mode-mismatch', 'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)'],
    ['oauth-consent-declined', 'http://localhost:8080/?error=access_denied&state=x1'],
    [
      'bad-credentials',
      'server.login(user, password)\nsmtplib.SMTPAuthenticationError: (535, b"5.7.3 Authentication unsuccessful")',
    ],
    ['connection-blocked', 'Could not connect. Server: smtp-mail.outlook.com, port 587'],
  ])('still names %s beside the same', (cause, text) => expect(first(text)).toBe(cause));

  it('is not taken for one because of an address in the text', () => {
    expect(first(`to someone@gmail.com: ${basic}`)).toBe('basic-auth-disabled');
    expect(first('550 5.4.1 Recipient address rejected: Access denied. someone@gmail.com')).toBe(
      'recipient-rejected',
    );
  });
});
