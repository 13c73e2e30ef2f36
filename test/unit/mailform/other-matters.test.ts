import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/mailform/judge/judge.ts';
import type { SeenField, SeenPage } from '../../../utils/mailform/seen.ts';
import { mailValues } from '../../../utils/mailform/values.ts';

/** A mail section beside a section of another matter with the same labels, in the words of each language. */
interface Words {
  mail: string[];
  others: string[];
  host: string;
  port: string;
  user: string;
  password: string;
}
const languages: Record<string, Words> = {
  en: {
    mail: ['SMTP', 'Outgoing mail', 'Email notifications', 'Mail server'],
    others: [
      'Administrator',
      'Camera',
      'Wi-Fi',
      'Router',
      'File share',
      'Video server',
      'Proxy',
      'Database',
      'Backup',
      'Git',
      'MQTT broker',
      'Change password',
      'Web interface',
    ],
    host: 'Host',
    port: 'Port',
    user: 'Username',
    password: 'Password',
  },
  de: {
    mail: ['SMTP', 'Postausgang', 'E-Mail-Benachrichtigung'],
    others: ['Administrator', 'Kamera', 'WLAN', 'Freigabe', 'Datenbank', 'Datensicherung', 'Kennwort ändern'],
    host: 'Server',
    port: 'Port',
    user: 'Benutzername',
    password: 'Passwort',
  },
  fr: {
    mail: ['SMTP', 'Courrier sortant', 'Notifications par e-mail'],
    others: [
      'Administrateur',
      'Caméra',
      'Partage',
      'Base de données',
      'Sauvegarde',
      'Changer le mot de passe',
    ],
    host: 'Serveur',
    port: 'Port',
    user: 'Identifiant',
    password: 'Mot de passe',
  },
  es: {
    mail: ['SMTP', 'Correo saliente'],
    others: ['Administrador', 'Cámara', 'Acceso remoto', 'Base de datos', 'Copia de seguridad'],
    host: 'Servidor',
    port: 'Puerto',
    user: 'Usuario',
    password: 'Contraseña',
  },
  ja: {
    mail: ['SMTP', 'メール送信'],
    others: ['管理者', 'カメラ', 'データベース', 'バックアップ', '共有フォルダ'],
    host: 'サーバー',
    port: 'ポート',
    user: 'ユーザー名',
    password: 'パスワード',
  },
  'zh-CN': {
    mail: ['SMTP', '发件设置'],
    others: ['管理员', '摄像头', '无线网络', '数据库', '备份', '共享'],
    host: '服务器',
    port: '端口',
    user: '用户名',
    password: '密码',
  },
  ru: {
    mail: ['SMTP', 'Исходящая почта'],
    others: ['Администратор', 'Камера', 'Роутер', 'База данных', 'Резервное копирование'],
    host: 'Сервер',
    port: 'Порт',
    user: 'Пользователь',
    password: 'Пароль',
  },
};

type Row = [label: string, type?: string];
interface Section {
  title: string;
  rows: Row[];
  /** 2 for a heading, 9 for plain text over the fields. */
  level: number;
  form: number;
}

function pageOf(sections: readonly Section[]): SeenPage {
  const page: SeenPage = { title: 'Settings', titles: [], fields: [], buttons: [] };
  for (const { title, rows, level, form } of sections) {
    page.titles.push({ text: title, level, count: rows.length });
    for (const [label, type = 'text'] of rows) {
      const field: SeenField = {
        control: 'text',
        tag: 'INPUT',
        type,
        label,
        labelFrom: 'label',
        titles: [page.titles.length - 1],
        at: page.fields.length,
        form,
      };
      page.fields.push(field);
    }
  }
  return page;
}

const values = mailValues('ada@example.com', ['smtp', 'imap', 'pop'], 'Ada');
const secretsOf = (page: SeenPage): number[] =>
  judge(page, new URL('https://app.example/'), values)
    .fields.filter((f) => f.wanted.kind === 'secret')
    .map((f) => f.field);

describe.each(Object.entries(languages))('a section of another matter, %s', (_language, words) => {
  const { host, port, user, password } = words;
  const secret: Row = [password, 'password'];
  const server: Row[] = [[host], [port, 'number']];
  const mails: [Row[], boolean][] = [
    [[...server, [user], secret], true],
    // A relay that asks for no password, or asks only after another setting.
    [server, false],
    [[...server, [user]], false],
  ];
  const mailbox: Row = ['E-mail', 'email'];
  const others: Row[][] = [
    [...server, [user], secret],
    [...server, mailbox, secret],
    [[user], secret],
    [mailbox, secret],
    [secret, secret],
  ];

  it('never gets the password, and never keeps the mail server from it', () => {
    const wrong: string[] = [];
    for (const title of words.mail)
      for (const other of words.others)
        for (const [rows, asks] of mails)
          for (const otherRows of others)
            for (const [level, form, first] of [
              [2, 0, true],
              [9, 0, true],
              [9, 0, false],
              [2, 1, false],
            ] as const) {
              const mail: Section = { title, rows, level, form };
              const foreign: Section = { title: other, rows: otherRows, level, form: form * 2 };
              const page = pageOf(first ? [mail, foreign] : [foreign, mail]);
              const from = first ? 0 : otherRows.length;
              const own = (at: number): boolean => at >= from && at < from + rows.length;
              const secrets = secretsOf(page);
              if (!secrets.every(own) || secrets.some(own) !== asks)
                wrong.push(
                  `${title} beside ${other}: ${JSON.stringify({ level, form, first, asks, secrets })}`,
                );
            }
    expect(wrong).toEqual([]);
  });
});

describe('a section of the same matter by another name', () => {
  it.each(['Authentication', 'Login', 'Connection settings', 'Account', 'Advanced options', 'SMTP login'])(
    '“%s” has the password of the server before it',
    (title) => {
      const page = pageOf([
        { title: 'Outgoing mail', rows: [['Host'], ['Port', 'number']], level: 2, form: 0 },
        { title, rows: [['Username'], ['Password', 'password']], level: 2, form: 0 },
      ]);
      expect(secretsOf(page)).toEqual([3]);
    },
  );

  it('a field that speaks of mail itself is ours wherever it stands', () => {
    const page = pageOf([
      { title: 'Outgoing mail', rows: [['Host'], ['Port', 'number']], level: 2, form: 0 },
      { title: 'Secrets', rows: [['SMTP password', 'password']], level: 2, form: 0 },
    ]);
    expect(secretsOf(page)).toEqual([2]);
  });

  it.each([
    // The end of a note whose link is a text of its own.
    'says so.',
    // A heading over the very same fields goes before a plain text.
    'Beta',
  ])('“%s” over the fields of a heading for mail takes nothing from them', (text) => {
    const rows: Row[] = [['Host'], ['Port', 'number'], ['Username'], ['Password', 'password']];
    const page = pageOf([{ title: 'Email Configuration', rows, level: 1, form: 0 }]);
    page.titles.push({ text, level: 9, count: rows.length });
    page.fields.unshift({
      control: 'text',
      tag: 'INPUT',
      type: 'search',
      label: 'Search',
      labelFrom: 'aria',
      titles: [],
      at: 0,
      form: 1,
    });
    for (const field of page.fields.slice(1)) field.titles.unshift(1);
    expect(secretsOf(page)).toEqual([4]);
  });
});
