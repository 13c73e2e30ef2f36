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
