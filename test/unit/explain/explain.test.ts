import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';

const first = (text: string, before = {}) => explain(text, before).causes[0]?.id;
const basic =
  '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [LO2P265CA0482.GBRP265.PROD.OUTLOOK.COM]';

describe('what came before', () => {
  it('makes a bare refusal after a fresh app password the closed way, not a wrong password', () => {
    const bare = 'Error: Invalid login: 535 5.7.3 Authentication unsuccessful';
    expect(first(bare)).toBe('bad-credentials');
    expect(first(bare, { way: 'password', freshAppPassword: true, accountKind: 'personal' })).toBe(
      'basic-auth-disabled',
    );
    expect(first('535', { way: 'password', accountKind: 'personal' })).toBe('basic-auth-disabled');
    expect(first('A1 NO LOGIN failed.', { way: 'password', accountKind: 'personal' })).toBe(
      'basic-auth-disabled',
    );
    expect(explain(bare, { way: 'password', accountKind: 'personal' }).causes.map(({ id }) => id)).toContain(
      'bad-credentials',
    );
  });

  it('does not do so for a mailbox from work, nor for a reason the server gave', () => {
    expect(
      first('535 5.7.3 Authentication unsuccessful', {
        way: 'password',
        accountKind: 'own-domain',
      }),
    ).toBe('bad-credentials');
    expect(first('getaddrinfo ENOTFOUND smtp.office', { way: 'password', accountKind: 'personal' })).toBe(
      'dns-failure',
    );
    expect(
      first('AADSTS50126: Error validating credentials due to invalid username or password.', {
        way: 'password',
        accountKind: 'personal',
      }),
    ).toBe('bad-credentials');
  });

  it("makes a refusal after official sign-in the token's", () => {
    expect(first('535 5.7.3 Authentication unsuccessful', { way: 'official' })).toBe('oauth-token-rejected');
    expect(first('NO AUTHENTICATE failed.', { way: 'official' })).toBe('oauth-token-rejected');
  });

  it('opens the step where the cure is', () => {
    expect(explain('wrong version number').reopen).toBe('fill');
    expect(explain('AuthResult=27 UserDisabled').reopen).toBe('pop-imap');
    expect(explain('AADSTS70008: expired', { way: 'official' }).reopen).toBe('authorize');
    expect(explain(basic)).not.toHaveProperty('reopen');
  });

  it('asks only what is not known, and nothing when the cause is plain', () => {
    expect(explain(basic).questions).toEqual([]);
    expect(explain('535 5.7.3 Authentication unsuccessful').questions).toEqual(['which-way', 'account-kind']);
    expect(explain('535 5.7.3 Authentication unsuccessful', { accountKind: 'personal' }).questions).toEqual([
      'which-way',
    ]);
    expect(explain('Something went wrong. Error 17.').questions).toContain('details');
  });
});

describe('unknown stays unknown', () => {
  it.each([
    'Something went wrong. Please contact support.',
    'Something went wrong. Please try again later or contact support.',
    'Error 17',
    'HTTP 500 internal server error',
    'TypeError: undefined is not a function',
    'Cannot read properties of null (reading "map")',
    'Your card was declined.',
  ])('%s', (text) => {
    expect(explain(text)).toMatchObject({ kind: 'unknown', causes: [] });
  });

  it.each([
    '',
    '   ',
    '\n\n',
    'hello',
    'Test email sent successfully!',
    'Thank you for your order',
    '250 2.0.0 OK',
    'Lorem ipsum dolor sit amet.',
    '🙂',
  ])('%j is no error', (text) => {
    expect(explain(text)).toEqual({ kind: 'not-an-error', causes: [], questions: [] });
  });
});

describe('refusals of other systems', () => {
  it.each([
    'SQLSTATE[HY000] [2002] Connection refused (mysql 127.0.0.1:3306)',
    "SQLSTATE[28000] [1045] Access denied for user 'shop'@'localhost' (using password: YES)",
    'ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
    "fatal: Authentication failed for 'https://github.com/x/y.git/'",
    'ssh: connect to host example.org port 22: Connection timed out',
    'LDAP bind failed: Invalid credentials (49)',
    'FTP: 530 Login incorrect.',
    'Access to XMLHttpRequest has been blocked by CORS policy',
    'Disk quota exceeded on volume /data',
    'FATAL:  password authentication failed for user "bookings"',
    'MongoServerError: Authentication failed.',
    'npm error code E401\nnpm error Incorrect or missing password.',
    'STATUS_LOGON_FAILURE: the scan could not be stored in \\\\SERVER\\scans. The user name or password is incorrect.',
    'AMQPConnectionError: [Errno 111] Connection refused (127.0.0.1:5672)',
    'ActiveRecord::ConnectionNotEstablished: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
    'Disk write error on sector 12',
    'The Slack webhook returned invalid_token',
  ])('are no mail errors: %s', (text) =>
    expect(explain(text)).toEqual({ kind: 'not-an-error', causes: [], questions: [] }),
  );

  it('do not hide a mail error beside them', () => {
    expect(first(`SQLSTATE[HY000] [2002] Connection refused (mysql 127.0.0.1:3306)\n${basic}`)).toBe(
      'basic-auth-disabled',
    );
    expect(first('docker mail: smtp login failed: 535 5.7.3 Authentication unsuccessful')).toBe(
      'bad-credentials',
    );
  });
});

describe('odd clothes', () => {
  it('reads HTML, JSON, URLs, Base64, quoted-printable and stack traces', () => {
    expect(
      first(
        `<div class="toast"><b>535</b> <i>5.7.139</i> Authentication&nbsp;unsuccessful, basic <b>authentication</b> is disabled.</div>`,
      ),
    ).toBe('basic-auth-disabled');
    expect(first(JSON.stringify({ e: JSON.stringify({ message: basic }) }))).toBe('basic-auth-disabled');
    expect(
      first(
        'https://app.example/cb?error=invalid_request&error_description=AADSTS65004%3a+User+declined+to+consent',
      ),
    ).toBe('oauth-consent-declined');
    expect(first(btoa(`The mail server said: ${basic} Please try another way.`))).toBe('basic-auth-disabled');
    expect(first('535 5.7.139 Authentication unsuccessful, basic authe=\nntication is disa=\nbled.')).toBe(
      'basic-auth-disabled',
    );
    expect(
      first(
        `Exception in thread "main" javax.mail.MessagingException\n${'\tat com.example.Foo.bar(Foo.java:535)\n'.repeat(60)}Caused by: java.net.UnknownHostException: smtp-mail.outlok.com\n\tat x.y(Z.java:1)`,
      ),
    ).toBe('dns-failure');
    expect(
      first(
        '<script>var error = "certificate has expired"</script><p>550 5.7.60 Client does not have permissions to send as this sender</p>',
      ),
    ).toBe('send-as-denied');
  });

  it.each([
    ['basic-auth-disabled', '535 5.7.139 Autenticação malsucedida, a autenticação básica está desabilitada.'],
    ['basic-auth-disabled', '535 5.7.139 身份验证失败，基本身份验证已禁用。'],
    [
      'basic-auth-disabled',
      '535 5.7.139 Authentifizierung nicht erfolgreich, die Standardauthentifizierung ist deaktiviert.',
    ],
    [
      'bad-credentials',
      '535 5.7.139 Autenticación incorrecta, las credenciales del usuario eran incorrectas.',
    ],
    [
      'conditional-access-blocked',
      "535 5.7.139 Échec de l'authentification, la demande ne répondait pas aux critères d'authentification.",
    ],
    ['connection-dropped', 'Die Verbindung wurde unerwartet geschlossen.'],
    [
      'connection-dropped',
      'Se ha forzado la interrupción de una conexión existente por el host remoto: conexión cerrada (10054)',
    ],
    [
      'connection-blocked',
      'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte',
    ],
    ['certificate-problem', 'Le certificat du serveur a expiré.'],
    ['certificate-problem', '证书验证失败：证书已过期'],
    ['dns-failure', 'No se pudo resolver el nombre del host: host desconocido'],
    ['mailbox-full', 'O limite da caixa de correio foi excedido: caixa de correio cheia'],
    ['oauth-token-expired', 'Das Aktualisierungstoken ist abgelaufen.'],
    [
      'oauth-account-type-not-allowed',
      "AADSTS50020: Le compte d'utilisateur du fournisseur d'identité n'existe pas",
    ],
    ['send-as-denied', '550 5.7.60 O cliente não tem permissões para enviar como este remetente'],
    ['starttls-required', '530 5.7.0 必须先发出 STARTTLS 命令'],
  ])('%s in another language: %s', (cause, text) => expect(first(text)).toBe(cause));

  it('finds the error in a million characters of log, and the last one when there are many', () => {
    const line = (n: number) =>
      `2026-03-01 10:00:${String(n % 60).padStart(2, '0')} INFO worker-${n} handled request ${n * 7919} in ${n % 900} ms\n`;
    const filler = Array.from({ length: 7000 }, (_, n) => line(n)).join('');
    expect(first(filler + filler.slice(0, 300_000) + basic + filler.slice(0, 100_000))).toBe(
      'basic-auth-disabled',
    );
    expect(first(`${'x'.repeat(1_200_000)} getaddrinfo ENOTFOUND smtp.example`)).toBe('dns-failure');
  });

  it.each([
    ['backslashes', '\\'.repeat(1_000_000)],
    ['open tags', '<script '.repeat(125_000)],
    ['open comments', '<!--'.repeat(250_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['percent', '%'.repeat(1_000_000)],
    ['Base64', 'QUFB'.repeat(250_000)],
    ['blanks after "error code"', `error code${' '.repeat(900_000)}`],
    ['words of errors', 'error '.repeat(166_000)],
    [
      'lines of errors',
      Array.from({ length: 40_000 }, (_, n) => `error ${n.toString(36)} failed`).join('\n'),
    ],
    ['brackets', '['.repeat(1_000_000)],
    ['at signs', 'a@'.repeat(500_000)],
    ['surrogates', '\ud83d'.repeat(300_000)],
  ])('stays bounded on a million %s', (_, text) => expect(() => explain(text)).not.toThrow(), 15_000);

  it('takes anything without throwing, and keeps nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const answer = explain(`${text} s3cr3t-p4ssw0rd jane@outlook.com ${basic}`);
        const json = JSON.stringify(answer);
        return !json.includes('s3cr3t') && !json.includes('jane@') && answer.causes.length <= 5;
      }),
      { numRuns: 60 },
    );
  });
});

describe('transcripts and logs', () => {
  it.each([
    [
      'connection-blocked',
      '[Sun Mar 01 10:00:00 2026] [php:error] [pid 421] [client 127.0.0.1:50544] PHP Warning: stream_socket_client(): Unable to connect to smtp-mail.outlook.com:587 (Connection timed out)',
    ],
    [
      'bad-credentials',
      'S: 220 AM0PR01CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready\nC: EHLO [127.0.0.1]\nS: 250-AUTH LOGIN XOAUTH2\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nS: 535 5.7.3 Authentication unsuccessful\nExpected response code 235. imap not tested',
    ],
    [
      'incoming-login-refused',
      '* OK The Microsoft Exchange IMAP4 service is ready. [abc]\nA1 CAPABILITY\n* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR\nA1 OK CAPABILITY completed.\nA2 LOGIN user pass\nA2 NO LOGIN failed.\nsmtp skipped, unexpected end',
    ],
    [
      'incoming-login-refused',
      '+OK The Microsoft Exchange POP3 service is ready.\nUSER jane\n+OK\nPASS ****\n-ERR Logon failure: unknown user name or bad password.\nimap next',
    ],
    [
      'bad-credentials',
      'Authentication failed (535 5.7.3). If your provider requires it, please use OAuth2 instead.',
    ],
    ['host-not-set', 'java.net.ConnectException: Connection refused: localhost/127.0.0.1:25'],
    [
      'host-not-set',
      'Connection could not be established with host "127.0.0.1:2525": stream_socket_client(): Unable to connect to 127.0.0.1:2525 (Connection refused)',
    ],
    [
      'dns-failure',
      'Feb 3 10:00:01 nas sendmail[530]: cannot send: getaddrinfo smtp-mail.outlook.com: Temporary failure in name resolution',
    ],
    [
      'basic-auth-disabled',
      '2026-03-01T10:00:00Z INFO 250 OK connected\n2026-03-01T10:00:04Z WARN certificate loaded\n2026-03-01T10:00:09Z ERROR 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.\n2026-03-01T10:00:09Z INFO connection closed',
    ],
    [
      'host-not-set',
      'javax.mail.MessagingException: Could not connect to SMTP host: localhost, port: 25; nested exception is: java.net.ConnectException: Connection refused',
    ],
  ] as const)('%s is the point of: %s', (cause, text) => expect(first(text)).toBe(cause));
});
