import { describe, expect, it } from 'vitest';
import { canonical } from '../../../utils/explain/canonical.ts';
import { explain } from '../../../utils/explain/explain.ts';
import { entries } from '../../../utils/explain/lexicon/all.ts';
import { packed, unpacked } from '../../../utils/explain/lexicon/packed.ts';
import { inEnglish } from '../../../utils/explain/lexicon.ts';

const first = (text: string) => explain(text).causes[0]?.id;

describe('the words of other languages', () => {
  it('are written as texts are levelled, or they would never be met', () => {
    const others = entries.flatMap(([, words]) => words.split(' ').map((word) => word.replace(/[|]/g, ' ')));
    expect(others.filter((word) => canonical(word.replace('*', '')) !== word.replace('*', ''))).toEqual([]);
  });

  it('stand once, or all but one would never be used', () => {
    const all = entries.flatMap(([, words]) => words.split(' '));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it('are shipped by script, and none is lost', () => {
    const pairs = (all: typeof entries) =>
      all.flatMap(([english, words]) => words.split(' ').map((word) => `${english}: ${word}`)).sort();
    const { english, scripts } = packed(entries);
    expect(pairs(unpacked({ english, scripts }))).toEqual(pairs(entries));
    expect(new Set(english.split(';')).size).toBe(english.split(';').length);
    // Nothing but the letters of its own script, or it would not be read back or compress no better.
    expect(scripts.slice(0, 2).join('')).toMatch(/^[ -~]+$/);
    expect(scripts.at(-1)).not.toMatch(/[\u0430-\u044f]/);
  });

  it('leave English texts, host names, classes and numbers as they are', () => {
    for (const text of [
      'com.sun.mail.util.mailconnectexception: could not connect to smtp host: smtp-mail.outlook.com, port: 587',
      'error:0a00010b:ssl routines e401 8e8d137',
      'status_logon_failure: logon failure for user, principal unknown',
      'we have trouble sending your mail, met or once, at the last server',
    ])
      expect(inEnglish(text)).toBe(text);
  });

  it.each([
    ['basic-auth-disabled', 'Verificatie mislukt, basisverificatie is uitgeschakeld'],
    ['basic-auth-disabled', 'Uwierzytelnianie nie powiodło się, uwierzytelnianie podstawowe jest wyłączone.'],
    [
      'basic-auth-disabled',
      'Не удалось выполнить проверку подлинности: базовая проверка подлинности отключена.',
    ],
    ['basic-auth-disabled', 'Помилка автентифікації: базову автентифікацію вимкнено.'],
    ['basic-auth-disabled', 'Kimlik doğrulama başarısız, temel kimlik doğrulama devre dışı.'],
    ['basic-auth-disabled', 'Autentiseringen misslyckades: grundläggande autentisering är avstängd'],
    ['basic-auth-disabled', 'فشلت المصادقة، المصادقة الأساسية معطلة.'],
    ['basic-auth-disabled', 'האימות נכשל, אימות בסיסי מושבת'],
    ['basic-auth-disabled', '535 5.7.139 인증에 실패했습니다. 기본 인증이 비활성화되어 있습니다.'],
    ['bad-credentials', 'SMTP サーバーの認証に失敗しました。ユーザー名とパスワードを確認してください。'],
    ['incoming-login-refused', 'IMAP sunucusunda oturum açılamadı'],
    ['incoming-login-refused', 'Nie udało się zalogować do serwera IMAP'],
    [
      'auth-method-unsupported',
      "Le serveur ne prend pas en charge la méthode d'authentification sélectionnée",
    ],
    ['oauth-account-not-found', 'Ce compte Microsoft n’existe pas. Entrez un autre compte ou créez-en un.'],
    ['dns-failure', 'Имя или служба не известны'],
    ['dns-failure', 'Temporärer Fehler bei der Namensauflösung'],
    ['connection-blocked', 'Keine Route zum Zielrechner'],
    ['connection-blocked', 'תם הזמן הקצוב: לא ניתן להתחבר לשרת'],
    ['connection-dropped', 'Bağlantı beklenmedik şekilde kapatıldı'],
    ['certificate-problem', 'Certyfikat serwera nie jest zaufany'],
    ['mailbox-full', 'Почтовый ящик переполнен'],
    ['sending-limit', 'Daglimiet voor verzenden bereikt'],
  ])('%s: %s', (cause, text) => expect(first(text)).toBe(cause));
});

describe('names of code', () => {
  it.each([
    [
      'bad-credentials',
      '{:error, :no_more_hosts, {:permanent_failure, "smtp-mail.outlook.com", :auth_failed}}',
    ],
    ['connection-blocked', 'mailer: CONNECTION_TIMED_OUT'],
    ['certificate-problem', 'MailCertificateNotTrustedError'],
  ])('%s: %s', (cause, text) => expect(first(text)).toBe(cause));
});

describe('a torn text', () => {
  it.each([
    ['dns-failure', 'The server name “outlook.office356.com” could'],
    ['certificate-problem', 'des Servers outlook.office365.com ist nicht vertrauenswürdig.'],
    ['bad-credentials', 'Der Postausgangsserver hat den Benutzernamen oder das Kennwort '],
    ['host-not-set', "SMTPConnectionError: [Errno 111] Connection refused ('localhos"],
  ])('is told by what it was about, as %s: %s', (cause, text) => expect(first(text)).toBe(cause));

  it('is no reason to guess where the text is whole, or of something else', () => {
    for (const text of ['The SMTP port field must be an integer.', 'Dear customer, the server room is'])
      expect(explain(text).causes).toEqual([]);
  });
});
