import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../utils/in-turns.ts';
import { judge } from '../../../utils/mailform/judge/judge.ts';
import { onOff } from '../../../utils/mailform/judge/on-off.ts';
import { describeField } from '../../../utils/mailform/judge/pick.ts';
import type { SeenButton, SeenField, SeenPage } from '../../../utils/mailform/seen.ts';
import { mailValues } from '../../../utils/mailform/values.ts';
import { seenFields } from './seen-fields.ts';

/** Pages as the reader gives them, made of what a case is about. */
function page(title: string, fields: Partial<SeenField>[], buttons: Partial<SeenButton>[] = []): SeenPage {
  return {
    title: 'Settings',
    titles: [{ text: title, level: 9, count: fields.length }],
    fields: seenFields(fields),
    buttons: buttons.map((button, n) => ({
      text: '',
      title: '',
      aria: '',
      id: '',
      name: '',
      submit: false,
      shown: true,
      form: 0,
      at: fields.length + n,
      behind: -1,
      above: '',
      ...button,
    })),
  };
}
const address = 'ada@example.com';
const judged = (seen: SeenPage) =>
  judge(seen, new URL('https://app.example/'), mailValues(address, ['smtp', 'imap'], 'Ada'));
const roles = (seen: SeenPage): Record<string, string> =>
  Object.fromEntries(
    judged(seen)
      .fields.filter((f) => !f.opens)
      .map((f) => [f.role, seen.fields[f.field]?.label ?? '']),
  );
const secret: Partial<SeenField> = { type: 'password' };
const list = (label: string, ...texts: string[]): Partial<SeenField> => ({
  control: 'select',
  tag: 'SELECT',
  type: '',
  label,
  options: texts.map((text) => ({ value: text, text })),
  chosen: 0,
});

describe('a password never goes to another matter', () => {
  it.each([
    ['Passerelle SMS', ['Serveur', 'Identifiant', 'Mot de passe', 'Expéditeur']],
    ['LDAP', ['Host', 'User', 'Password', 'Base']],
    ['Telephony (SIP)', ['Server', 'Login', 'Password', 'Caller']],
  ])('%s, though the page speaks of SMTP', (title, [host, user, password, last]) => {
    const seen = page(title, [
      { label: host },
      { label: user },
      { label: password, ...secret },
      { label: last },
    ]);
    expect(judged({ ...seen, title: 'smtp-tools' }).fields).toEqual([]);
  });
});

describe('labels in further languages, without telling names', () => {
  it.each([
    ['uk', 'Вихідна пошта', 'Сервер', 'Порт', 'Шифрування', 'Логін', 'Пароль', 'Адреса відправника'],
    ['ar', 'البريد الصادر', 'الخادم', 'المنفذ', 'التشفير', 'اسم المستخدم', 'كلمة المرور', 'بريد المرسل'],
    ['he', 'דואר יוצא', 'שרת', 'יציאה', 'הצפנה', 'שם משתמש', 'סיסמה', 'כתובת השולח'],
    ['vi', 'Gửi mail (SMTP)', 'Máy chủ', 'Cổng', 'Mã hóa', 'Tên đăng nhập', 'Mật khẩu', 'Địa chỉ người gửi'],
    ['id', 'Surel keluar', 'Server', 'Port', 'Enkripsi', 'Nama pengguna', 'Kata sandi', 'Alamat pengirim'],
    [
      'cs',
      'Odchozí pošta',
      'Server',
      'Port',
      'Šifrování',
      'Uživatelské jméno',
      'Heslo',
      'Adresa odesílatele',
    ],
    ['th', 'SMTP', 'เซิร์ฟเวอร์', 'พอร์ต', 'การเข้ารหัส', 'ชื่อผู้ใช้', 'รหัสผ่าน', 'อีเมลผู้ส่ง'],
    ['el', 'SMTP', 'Διακομιστής', 'Θύρα', 'Κρυπτογράφηση', 'Όνομα χρήστη', 'Κωδικός', 'Διεύθυνση αποστολέα'],
  ])('%s', (_language, title, host, port, security, username, password, from) => {
    const seen = page(title, [
      { label: host },
      { label: port },
      list(security, 'SSL', 'TLS'),
      { label: username },
      { label: password, ...secret },
      { label: from },
    ]);
    expect(roles(seen)).toEqual({
      'smtp.host': host,
      'smtp.port': port,
      'smtp.security': security,
      'smtp.username': username,
      'smtp.password': password,
      'from.address': from,
    });
  });

  it.each(['Немає', 'بدون', 'ללא', 'Không', 'Tidak ada', 'Žádné', 'Χωρίς', 'Ingen', 'Yok'])(
    '“%s” is never taken for an encryption',
    (none) => {
      const seen = page('SMTP', [
        { label: 'SMTP host' },
        list('Encryption', none, 'SSL'),
        { label: 'SMTP user' },
      ]);
      const wanted = judged(seen).fields.find((f) => f.role === 'smtp.security')?.wanted;
      expect(wanted?.kind === 'option' && wanted.text === none).toBe(false);
    },
  );
});

it('“Безопасное соединение” begins like “без” and is an encryption all the same', () => {
  const seen = page('SMTP', [
    { label: 'SMTP host' },
    list('Шифрование', 'Без шифрования', 'Безопасное соединение (TLS)'),
    { label: 'SMTP user' },
  ]);
  expect(judged(seen).fields.find((f) => f.role === 'smtp.security')?.wanted).toMatchObject({ index: 1 });
});

it('“Emails per fetch” is a limit, and Italian “per” says what for', () => {
  const limit = page('IMAP', [{ label: 'IMAP host' }, { label: 'Emails per fetch' }]);
  expect(roles(limit)).toEqual({ 'imap.host': 'IMAP host' });
  const italian = page('SMTP', [{ label: 'Server SMTP' }, { label: 'Nome utente per l’invio' }]);
  expect(roles(italian)['smtp.username']).toBe('Nome utente per l’invio');
});

describe('lists that switch something', () => {
  const options = (...texts: string[]) => texts.map((text) => ({ value: '', text }));
  it.each([
    [['Yes', 'No']],
    [['Sí', 'No']],
    [['Activé', 'Désactivé']],
    [['Ein', 'Aus']],
    [['是', '否']],
    [['---', 'Always', 'Never']],
  ])('%j', (texts) => expect(onOff(options(...texts))).toBe(true));
  it.each([
    [['Gmail', 'Outlook', 'Other SMTP server']],
    [['php', 'smtp', 'sendmail']],
    [['Nothing', 'Online']],
  ])('not %j', (texts) => expect(onOff(options(...texts))).toBe(false));

  it('a provider list is opened to a server of one’s own', () => {
    const seen = page('Outgoing mail', [list('Send mail with', 'Gmail', 'Outlook', 'Other SMTP server')]);
    expect(judged(seen).fields.map((f) => [f.opens, f.wanted])).toEqual([
      [true, { kind: 'option', index: 2, text: 'Other SMTP server' }],
    ]);
  });

  it('POP before SMTP is no kind of mailbox', () => {
    const seen = page('Bounced mail', [
      list('Features', 'None', 'SSL', 'POP before SMTP'),
      list('Account type', '', 'POP3', 'POP3 with TLS', 'IMAP'),
      { label: 'Incoming mail server' },
      { label: 'Password', ...secret },
    ]);
    expect(Object.keys(roles(seen)).filter((role) => role.endsWith('.host'))).toHaveLength(1);
  });
});

describe('what a server field takes', () => {
  const wanted = (fields: Partial<SeenField>[]) =>
    judged(page('SMTP', fields)).fields.find(({ role }) => role === 'smtp.host')?.wanted;
  const text = (value: string) => ({ kind: 'text', text: value });
  it.each([
    ['mail.example.com:587', 'smtp-mail.outlook.com:587'],
    ['tls://mail.example.com', 'tls://smtp-mail.outlook.com'],
    ['mail.example.com', 'smtp-mail.outlook.com'],
  ])('%s', (placeholder, host) => {
    expect(wanted([{ label: 'SMTP server', placeholder }, { label: 'SMTP user' }])).toEqual(text(host));
  });

  it('port and prefix stay away where they have fields of their own', () => {
    const rest = [{ label: 'SMTP port' }, list('Encryption', 'None', 'STARTTLS'), { label: 'SMTP user' }];
    for (const placeholder of ['mail.example.com:587', 'tls://mail.example.com'])
      expect(wanted([{ label: 'SMTP server', placeholder }, ...rest])).toEqual(text('smtp-mail.outlook.com'));
  });
});

it.each([
  ['OAuth2', true],
  ['XOAUTH2', true],
  ['CRAM-MD5', false],
])('a list of ways to sign in that has %s: told %s', (method, told) => {
  const server = [{ label: 'SMTP host' }, { label: 'SMTP user' }];
  const seen = page('SMTP', [...server, list('Authentication', 'None', 'Login (SMTP)', method)]);
  expect(judged(seen).oauthOffered).toBe(told);
});

describe('buttons', () => {
  const server = [{ label: 'SMTP host' }, { label: 'SMTP user' }, { label: 'SMTP password', ...secret }];
  const texts = (buttons: Partial<SeenButton>[], fields: Partial<SeenField>[] = server) => {
    const seen = page('Mail', fields, buttons);
    const { testButton, saveButton } = judged(seen);
    return [seen.buttons[testButton]?.text ?? '', seen.buttons[saveButton]?.text ?? ''];
  };

  it.each(['Save for this show', 'Für diese Filiale speichern', 'Enregistrer pour ce client'])(
    '“%s” saves one of several things',
    (text) => {
      expect(judged(page('SMTP', [{ label: 'SMTP host' }], [{ text }])).saveButton).toBe(-1);
    },
  );

  it('“Verify and save” saves where nothing else does', () => {
    expect(texts([{ text: 'Verify and save', submit: true }])).toEqual(['', 'Verify and save']);
    expect(texts([{ text: 'Test & confirm' }, { text: 'Save' }])).toEqual(['Test & confirm', 'Save']);
  });

  it('a test mail may be sent from a form of its own, another form’s test may not', () => {
    const fields = [...server.map((f) => ({ ...f, form: 1 })), { label: 'To', form: 2 }];
    expect(texts([{ text: 'Send test e-mail', form: 2 }], fields)[0]).toBe('Send test e-mail');
    expect(texts([{ text: 'Test connection', form: 2 }], fields)[0]).toBe('');
  });
});

it('a page that asks for name, address and password alone', () => {
  const seen = page('Add a mail account', [
    { label: 'Your name' },
    { label: 'E-mail address', type: 'email' },
    { label: 'Password', ...secret },
  ]);
  expect(roles(seen)).toEqual({
    'from.name': 'Your name',
    'account.email': 'E-mail address',
    'account.password': 'Password',
  });
});

it('a box under a caption of several is what its placeholder says', () => {
  const seen = page('SMTP', [
    { label: 'Server address', name: 'mail_smtphost' },
    { label: 'Credentials', placeholder: 'SMTP Username', name: 'mail_smtpname' },
    { label: 'Credentials', placeholder: 'SMTP Password', ...secret },
  ]);
  expect(judged(seen).fields.map((f) => [f.role, f.field])).toEqual(
    expect.arrayContaining([
      ['smtp.username', 1],
      ['smtp.password', 2],
    ]),
  );
});

describe('what was not found can be pointed at', () => {
  const missing = (fields: Partial<SeenField>[]) => judged(page('SMTP', fields)).missing;
  const host = { label: 'SMTP host' };
  const user = { label: 'SMTP user' };
  const password = { label: 'SMTP password', ...secret };

  it('names the parts of the server that is there, and of no other', () => {
    expect(missing([host, { label: 'Frobnicator' }, password])).toEqual([
      'smtp.port',
      'smtp.security',
      'smtp.username',
    ]);
    expect(missing([user, password])).toEqual(['smtp.host', 'smtp.port', 'smtp.security']);
  });

  it('asks for nothing twice where the account has one address and password, and for nothing without a form', () => {
    expect(missing([{ label: 'Street' }])).toEqual([]);
    const account = page('Add a mail account', [
      { label: 'E-mail address', type: 'email' },
      { label: 'Password', ...secret },
    ]);
    expect(judged(account).missing).toEqual([]);
  });

  it('is in its place once the person has shown it', () => {
    const seen = page('SMTP', [user, password, { label: 'Frobnicator', name: 'f' }]);
    const description = atOnce(describeField(seen, 2));
    const again = judge(seen, new URL('https://app.example/'), mailValues(address, ['smtp']), {
      ...(description && { 'smtp.host': description }),
    });
    expect(again.missing).toEqual(['smtp.port', 'smtp.security']);
    expect(again.fields.find((f) => f.role === 'smtp.host')).toMatchObject({ field: 2, picked: true });
  });
});
