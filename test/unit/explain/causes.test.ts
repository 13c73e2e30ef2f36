import { describe, expect, it } from 'vitest';
import words from '../../../locales/en/causes.json' with { type: 'json' };
import { adviceFor } from '../../../utils/explain/advice.ts';
import { type CauseId, causeIds } from '../../../utils/explain/cause.ts';
import { explain } from '../../../utils/explain/explain.ts';
import { answerIds, questionIds } from '../../../utils/explain/questions.ts';
import { stepIds } from '../../../utils/guide/facts.ts';

/** Our own sentences, in other words than the corpus: how various mail libraries and servers put each cause. */
const said: Record<CauseId, string[]> = {
  'account-security-hold': [
    'NO [ALERT] Please log in via your web browser to unlock this mailbox',
    'AADSTS50053: IdsLocked - The account is locked because the user tried to sign in too many times with an incorrect user ID or password.',
    "You've tried to sign in too many times with an incorrect account or password.",
  ],
  'app-password-with-spaces': [
    'a002 BAD Too many arguments provided',
    'IMAP error: BAD LOGIN: too many arguments',
  ],
  'auth-method-unsupported': [
    'gomail: could not send email 1: 504 5.7.4 Unrecognized authentication type',
    'smtplib.SMTPException: No suitable authentication method found.',
    'The Outgoing server (SMTP) smtp-mail.outlook.com does not support the selected authentication method.',
    'jakarta.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client',
  ],
  'bad-credentials': [
    'Error: Invalid login: 535 5.7.3 Authentication unsuccessful',
    'Failed to authenticate on SMTP server with username "jane@example.com" using the following authenticators: "LOGIN", "PLAIN".',
    "smtplib.SMTPAuthenticationError: (535, b'5.7.3 Authentication unsuccessful')",
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    'Unable to authenticate to Outgoing server (SMTP) smtp-mail.outlook.com. Please check the password.',
  ],
  'basic-auth-disabled': [
    'Invalid login: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [LO4P123.GBRP265.PROD.OUTLOOK.COM]',
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
    'AuthFailed:LogonDenied-BasicAuthBlocked',
    '535 5.7.139',
  ],
  'certificate-problem': [
    'x509: certificate signed by unknown authority',
    "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames",
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch',
    'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    'invalid peer certificate: UnknownIssuer',
  ],
  'client-hello-invalid': [
    '501 5.5.4 Invalid domain name [server]',
    '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
    'EHLO command failed: 501 5.5.4 Invalid arguments',
  ],
  'client-not-authenticated': [
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    'Error: Missing credentials for "PLAIN"',
    '530 Authentication required',
  ],
  'concurrent-limit': [
    '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending',
    'STOREDRV.ClientSubmit; sender thread limit exceeded',
  ],
  'conditional-access-blocked': [
    '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
    "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
    'AADSTS53003: Access has been blocked by Conditional Access policies.',
  ],
  'connection-blocked': [
    'dial tcp 192.0.2.7:587: i/o timeout',
    'stream_socket_client(): Unable to connect to smtp-mail.outlook.com:587 (Connection refused)',
    "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp-mail.outlook.com, 25; timeout -1",
    'No connection could be made because the target machine actively refused it.',
    'Connection could not be established with host smtp-mail.outlook.com [Connection timed out #110]',
  ],
  'connection-dropped': [
    'read ECONNRESET',
    '[WinError 10054] An existing connection was forcibly closed by the remote host',
    'Error: Unexpected socket close',
    'The IMAP server has unexpectedly disconnected.',
    '421 4.4.2 Connection dropped due to ConnectionReset',
  ],
  'device-clock-wrong': [
    'Issued at time is more than 10 minutes before or after the current time',
    'AADSTS700024: Client assertion is not within its valid time range.',
  ],
  'dns-failure': [
    'java.net.UnknownHostException: smtp-mail.outlok.com',
    'dial tcp: lookup smtp-mail.outlook.com on 127.0.0.11:53: no such host',
    'socket.gaierror: [Errno -2] Name or service not known',
    'curl: (6) Could not resolve host: smtp-mail.outlook.com',
    'getaddrinfo EAI_AGAIN smtp-mail.outlook.com',
  ],
  'host-not-set': [
    'connect ECONNREFUSED ::1:587',
    'dial tcp [::1]:25: connect: connection refused',
    'The SMTP host was not specified.',
    'SMTP server is not configured',
  ],
  'imap-authenticated-not-connected': ['BAD User is authenticated but not connected.'],
  'imap-pop-disabled': [
    'A1 OK [Error="UserDisabled" AuthResult=27 Service=Imap4] AUTHENTICATE completed.',
    "imapwire: expected ']', got SP",
    'IMAP is disabled for this mailbox',
  ],
  'incoming-login-refused': [
    '0001 NO LOGIN failed.',
    'imaplib.IMAP4.error: AUTHENTICATE failed.',
    '-ERR Logon failure: unknown user name or bad password.',
    'Can not authenticate to IMAP server: [CLOSED] IMAP connection broken',
  ],
  'ip-blocked': [
    '550 5.7.606 Access denied, banned sending IP [192.0.2.44]',
    '451 4.7.651 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.',
    '550 5.7.1 Service unavailable; client host [192.0.2.3] blocked using Spamhaus',
  ],
  'mailbox-full': [
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    'NO [OVERQUOTA] Mailbox is full',
  ],
  'mailbox-not-provisioned': [
    '{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"REST API is not yet supported for this mailbox."}}',
  ],
  'oauth-account-not-found': [
    'AADSTS50034: The user account {EmailHidden} does not exist in the contoso directory.',
    "That Microsoft account doesn't exist. Enter a different account or get a new one.",
  ],
  'oauth-account-type-not-allowed': [
    "AADSTS50020: User account 'jane@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso'",
    'AADSTS9002331: Application is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.',
    'unauthorized_client: The client does not exist or is not enabled for consumers.',
  ],
  'oauth-app-generic-failure': ['Email authorization failed, try again', 'profile-fetch-failed'],
  'oauth-app-misconfigured': [
    "AADSTS50011: The redirect URI 'https://app.example' specified in the request does not match",
    '{"error":"invalid_client"}',
    'AADSTS900144: The request body must contain the following parameter: client_id.',
  ],
  'oauth-consent-declined': [
    'error=access_denied&error_subcode=cancel',
    'AADSTS65004: User declined to consent to access the app.',
    'MsalClientException: User canceled authentication.',
  ],
  'oauth-consent-missing': [
    "AADSTS65001: The user or administrator has not consented to use the application with ID 'x'",
    'AADSTS90094: The grant requires admin permission.',
  ],
  'oauth-email-mismatch': [
    'The authorized email does not match the integrated email. Please modify and try again.',
    'You signed in with a@outlook.com instead of b@outlook.com',
    'Authenticated address does not match with your account address.',
  ],
  'oauth-token-expired': [
    'AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.',
    'invalid_grant: The user could not be authenticated as the grant is expired. The user must sign in again.',
    'BAD Command Error. 10',
  ],
  'oauth-token-rejected': [
    'AUTH XOAUTH2 failed: 535 5.7.3 Authentication unsuccessful',
    'A01 NO AUTHENTICATE failed. (SASL XOAUTH2)',
    '{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}',
  ],
  'outbound-spam-hold': [
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is HipNotify.',
    '550 5.1.8 Access denied, bad outbound sender',
    '5.7.705 Access denied, tenant has exceeded threshold',
  ],
  'recipient-rejected': [
    '550 5.4.1 Recipient address rejected: Access denied.',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '501 5.1.3 Invalid address',
    '550 5.1.1 User unknown',
  ],
  'relay-denied': [
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
    '554 5.7.1 <jane@example.com>: Relay access denied',
  ],
  'send-as-denied': [
    '554 5.2.252 SendAsDenied; jane@outlook.com not allowed to send as info@example.com',
    '550 5.7.60 Client does not have permissions to send as this sender',
  ],
  'sending-limit': [
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    "The message can't be submitted because the sender's submission quota was exceeded",
  ],
  'smtp-auth-disabled-by-admin': [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled',
  ],
  'sso-sts-unreachable': [
    '535 5.7.139 Authentication unsuccessful, the federated STS URL does not support HTTPS.',
  ],
  'starttls-required': [
    '530 5.7.0 Must issue a STARTTLS command first',
    'smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
    'unencrypted connection',
  ],
  'temporary-throttle': [
    'BAD Request is throttled. Suggested Backoff Time: 299910 milliseconds',
    '451 4.7.0 Temporary server error. Please try again later. PRX5',
    '* BYE Server Unavailable. 15',
  ],
  'tls-mode-mismatch': [
    'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)',
    'tls: first record does not look like a TLS handshake',
    'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message',
    'The SMTP server does not support the STARTTLS extension.',
    'Cannot determine the frame size or a corrupted frame was received.',
  ],
  'tls-version-old': [
    '421 4.7.66 TLS 1.0 and 1.1 are not supported.',
    'The client and server cannot communicate, because they do not possess a common algorithm',
    'tls: server selected unsupported protocol version 301',
    'error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version',
  ],
  'wrong-protocol-port': [
    'Invalid greeting. response=+OK The Microsoft Exchange POP3 service is ready.',
    'Unexpected greeting from server: 220 smtp.office365.com Microsoft ESMTP MAIL Service ready',
  ],
};

describe.each(causeIds)('%s', (cause) => {
  it.each(said[cause])('is seen in: %s', (text) => expect(explain(text).causes[0]?.id).toBe(cause));

  it('has words, steps and a dated source', () => {
    const { title, what, steps, dont, reopen, source } = adviceFor(cause);
    expect(steps.length).toBeGreaterThan(0);
    for (const key of [title, what, ...steps, ...dont]) expect(words, key).toHaveProperty([key]);
    if (reopen !== undefined) expect(stepIds).toContain(reopen);
    expect(source.what.length).toBeGreaterThan(3);
    expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the words', () => {
  it('have none that no cause or question uses', () => {
    const used = new Set<string>(
      causeIds.flatMap((cause) => {
        const { title, what, steps, dont } = adviceFor(cause);
        return [title, what, ...steps, ...dont];
      }),
    );
    for (const id of questionIds) used.add(`question.${id}`);
    const answers = Object.entries(answerIds).flatMap(([id, given]) =>
      given.map((one) => `answer.${id}.${one}`),
    );
    for (const key of answers) used.add(key);
    const over = Object.keys(words).filter((key) => !used.has(key));
    expect(over).toEqual([]);
    expect([...used].filter((key) => !(key in words))).toEqual([]);
  });

  it('never advise weaker security, another app password, or a telephone', () => {
    for (const [key, text] of Object.entries(words)) {
      if (key.includes('.dont.')) continue;
      const own = text.replace('“basic authentication is disabled”', '');
      expect(own, key).not.toMatch(
        /two-step.{0,20}off|disable|less secure|call (us|microsoft)|(make|create) (a|another) (new )?app password(?! will)/i,
      );
    }
    expect(
      adviceFor('basic-auth-disabled')
        .dont.map((key) => words[key as keyof typeof words])
        .join(' '),
    ).toMatch(/second app password.*two-step verification/s);
  });

  it('are plain: no jargon that is not quoted from a screen, and short sentences', () => {
    for (const [key, text] of Object.entries(words)) {
      for (const sentence of text.split(/(?<=[.!?:]) /))
        expect(sentence.split(' ').length, `${key}: ${sentence}`).toBeLessThanOrEqual(34);
      expect(text, key).not.toMatch(/\b(SASL|handshake|MTA|tenant|endpoint|credentials|OAuth token)\b/);
    }
  });
});
