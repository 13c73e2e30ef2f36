import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/explain/explain.ts';
import { gluedSpellings } from '../../../utils/explain/lexicon.ts';
import { mended } from '../../../utils/explain/mend.ts';
import { statement } from '../../../utils/explain/rank.ts';

const first = (text: string) => explain(text).causes[0];

describe('a word torn at the end of a text', () => {
  it('is made whole from its first half or more, long compounds too', () => {
    expect(mended('im protokoll steht standardauthenti')).toEqual([
      'im protokoll steht standardauthentifizierung',
    ]);
    // So little of it may be anything.
    expect(mended('im protokoll steht stan')).not.toContain('im protokoll steht standardauthentifizierung');
  });

  it('is made whole in scripts without blanks', () => {
    expect(
      mended('ユーザ名またはパスワー').every((text) => text.startsWith('ユーザ名またはパスワード')),
    ).toBe(true);
    expect(mended('ユーザ名またはパスワー').length).toBeGreaterThan(0);
    // Two signs stand in too many words.
    expect(mended('ユーザ名またはパス')).toEqual([]);
  });

  it('is none where it is whole already', () => {
    for (const spelling of gluedSpellings())
      if (spelling.length > 2 && !spelling.includes(' ')) expect(mended(spelling), spelling).toEqual([]);
  });
});

describe('passwords that are over', () => {
  it.each([
    "Microsoft n'accepte plus les mots de passe d'application.",
    'Microsoft ya no permite iniciar sesión con contraseña en aplicaciones de correo. Use OAuth.',
    'A Microsoft não aceita mais senhas de aplicativo.',
    'Microsoft has disabled password-based access for Outlook, Hotmail and Live accounts.',
    'Microsoft больше не поддерживает вход по паролю приложения',
    'Outlook.com hat die Anmeldung mit Kennwort für IMAP, POP und SMTP abgeschaltet.',
  ])('are said to be: %s', (text) => {
    expect(first(text)?.id).toBe('basic-auth-disabled');
    expect(first(text)?.weight).toBeGreaterThanOrEqual(statement);
  });

  it.each([
    'Your password is no longer valid. Sign in to Outlook again.',
    'The saved password for smtp-mail.outlook.com is no longer correct.',
    'You no longer need a password to sign in to your Microsoft account.',
    'Outlook can no longer sign in with the password.',
    'Sign-in to Outlook was disabled after too many wrong passwords.',
    'Your Outlook account was disabled; reset the password.',
    'Das Kennwort für das Outlook-Konto ist nicht mehr gültig.',
    'Microsoft no longer accepts this password.',
  ])('are not, where it is one that is no longer right: %s', (text) => {
    const found = first(text);
    expect(found?.id === 'basic-auth-disabled' && found.weight >= statement).toBe(false);
  });
});

describe('what is left of a sentence or a code', () => {
  it.each([
    ['oauth-app-misconfigured', '50011: 请求中指定的地址不正确'],
    ['host-not-set', '7.0.0.1:587: connect: connection refused'],
    ['imap-authenticated-not-connected', 'A3 BAD User is'],
    [
      'wrong-protocol-port',
      'Under outgoing mail I typed outlook.office365.com with port 993. The test fails.',
    ],
    ['connection-blocked', 'SMTP server is not reachable'],
  ])('still says %s: %s', (cause, text) => expect(first(text)?.id).toBe(cause));
});

describe('a text that ends within a sentence of which only one can stand there', () => {
  it.each([
    ['bad-credentials', '535 5.7.139 Authentication unsuccessful, the user cre'],
    ['conditional-access-blocked', '535 5.7.139 Authentication unsuccessful, the req'],
    ['smtp-auth-disabled-by-admin', '535 5.7.139 Authentication unsuccessful, S'],
    ['account-security-hold', '535 5.7.139 Authentication unsuccessful, acc'],
    ['imap-authenticated-not-connected', 'Der Mail-Server für das Konto ann@live.de antwortete: Us'],
    ['basic-auth-disabled', "IMAP command 'LOGIN' returned an error: Basic au"],
    ['app-password-with-spaces', "imaplib.error: LOGIN command error: BAD [b'Too man"],
    ['send-as-denied', '554 5.2.0 STOREDRV.Submission.Exception:Se'],
    ['sending-limit', '554 5.2.0 STOREDRV.Submission.Exception:Sub'],
    ['relay-denied', 'Mailbox unavailable. The server response was: 5.7.1 Unabl'],
    ['tls-version-old', 'error:140770FC:SSL routines:SSL23_GET_SERVER_HELLO:unsu'],
    ['host-not-set', 'Failed to connect to mailserver at "127'],
    ['oauth-token-rejected', 'The server says `NO AUTHENTICATE failed.` when `AUTHENTICATE XO'],
  ])('means %s: %s', (cause, text) => expect(first(text)?.id).toBe(cause));

  it.each([
    '535 5.7.139 Authentication unsuccessful, ',
    '535 5.7.139 Authentication unsuccessful, the user',
    '535 5.7.139 Authentication unsuccessful, zzz',
  ])('says no more than its code where several can, or none: %s', (text) =>
    expect(first(text)?.id).toBe('basic-auth-disabled'),
  );

  it('is not continued where it came to its end', () =>
    expect(first('SMTP server: Us.')?.id).not.toBe('imap-authenticated-not-connected'));
});

describe('what went on before says nothing', () => {
  it.each([
    [
      'bad-credentials',
      '220 mx.outlook.office365.com Microsoft ESMTP MAIL Service ready\nErreur SMTP : échec de l’authentification.\nQUIT',
    ],
    ['connection-dropped', 'IMAP (localhost:1993) network error: Connection reset by peer'],
    ['incoming-login-refused', 'Server returned error "Logon failure: unknown user name or'],
  ])('%s: %s', (cause, text) => expect(first(text)?.id).toBe(cause));
});

describe('single words', () => {
  it.each([
    [
      'Su contraseña caduca en 5 días. Cámbiela en la aplicación.',
      'La contraseña de smtp-mail.outlook.com es incorrecta.',
    ],
    ['Ihr Kennwort wurde geändert.', 'Ihr Kennwort für smtp-mail.outlook.com ist falsch.'],
  ])('name no cause unless a system of mail is named: %s', (text, named) => {
    expect(explain(text).causes).toEqual([]);
    expect(explain(named).causes).not.toEqual([]);
  });
});
