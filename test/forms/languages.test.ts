import type { Server } from 'node:http';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages } from '../frameworks/serve.ts';
import { bundle } from '../harness/bundle.ts';
import { lendBrowser } from '../harness/lend.ts';
import { address, fillAll, holders, openForm } from './form-page.ts';

/** Labels only: names and ids that mean something are left out on purpose. */
const words: Record<
  string,
  { title: string; smtp: string[]; imap: string[]; from: [string, string]; other: string }
> = {
  de: {
    title: 'E-Mail-Einstellungen',
    imap: ['Posteingangsserver', 'Server', 'Port', 'Verschlüsselung', 'Benutzername', 'Passwort'],
    smtp: ['Postausgangsserver (SMTP)', 'Server', 'Port', 'Verschlüsselung', 'Benutzername', 'Kennwort'],
    from: ['Absenderadresse', 'Name des Absenders'],
    other: 'Empfänger der Testnachricht',
  },
  fr: {
    title: 'Paramètres de messagerie',
    imap: ['Serveur entrant', 'Hôte', 'Port', 'Chiffrement', "Nom d'utilisateur", 'Mot de passe'],
    smtp: ['Serveur sortant', 'Hôte', 'Port', 'Chiffrement', 'Identifiant', 'Mot de passe'],
    from: ["Adresse de l'expéditeur", "Nom de l'expéditeur"],
    other: 'Destinataire du test',
  },
  es: {
    title: 'Configuración de correo',
    imap: ['Servidor entrante', 'Servidor', 'Puerto', 'Cifrado', 'Usuario', 'Contraseña'],
    smtp: ['Servidor saliente', 'Servidor', 'Puerto', 'Seguridad', 'Usuario', 'Contraseña'],
    from: ['Correo del remitente', 'Nombre del remitente'],
    other: 'Destinatario de prueba',
  },
  pt: {
    title: 'Configurações de e-mail',
    imap: ['Servidor de entrada', 'Servidor', 'Porta', 'Segurança', 'Usuário', 'Senha'],
    smtp: ['Servidor de saída', 'Servidor', 'Porta', 'Criptografia', 'Usuário', 'Senha'],
    from: ['E-mail do remetente', 'Nome do remetente'],
    other: 'Destinatário do teste',
  },
  zh: {
    title: '邮件设置',
    imap: ['收件服务器', '服务器地址', '端口', '加密方式', '用户名', '密码'],
    smtp: ['发件服务器', '服务器地址', '端口', '加密方式', '用户名', '密码'],
    from: ['发件人地址', '发件人名称'],
    other: '测试收件人',
  },
  ja: {
    title: 'メール設定',
    imap: ['受信サーバー', 'ホスト名', 'ポート番号', '暗号化', 'ユーザー名', 'パスワード'],
    smtp: ['送信サーバー', 'ホスト名', 'ポート番号', '暗号化', 'ユーザー名', 'パスワード'],
    from: ['差出人アドレス', '差出人名'],
    other: 'テスト送信の宛先',
  },
  it: {
    title: 'Impostazioni e-mail',
    imap: ['Server in entrata', 'Server', 'Porta', 'Crittografia', 'Nome utente', 'Password'],
    smtp: ['Server in uscita', 'Server', 'Porta', 'Crittografia', 'Nome utente', 'Password'],
    from: ['Indirizzo mittente', 'Nome mittente'],
    other: 'Destinatario di prova',
  },
  ru: {
    title: 'Настройки почты',
    imap: ['Сервер входящей почты', 'Сервер', 'Порт', 'Шифрование', 'Имя пользователя', 'Пароль'],
    smtp: ['Сервер исходящей почты', 'Сервер', 'Порт', 'Шифрование', 'Имя пользователя', 'Пароль'],
    from: ['Адрес отправителя', 'Имя отправителя'],
    other: 'Получатель',
  },
};

function html({ title, smtp, imap, from, other }: (typeof words)[string]): string {
  let n = 0;
  const row = (label = '', id = '', type = 'text'): string =>
    `<div class="r${++n}"><div>${label}</div><div><input id="x-${id}" type="${type}"></div></div>`;
  const block = (p: string, [head, host, port, security, user, pass]: string[]): string =>
    `<section><h3>${head}</h3>${row(host, `${p}1`)}${row(port, `${p}2`)}<div><div>${security}</div><div><select id="x-${p}3"><option>-</option><option>SSL/TLS</option><option>STARTTLS</option></select></div></div>${row(user, `${p}4`)}${row(pass, `${p}5`, 'password')}</section>`;
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><form>${row(from[1], 'f2')}${row(from[0], 'f1')}${block('i', imap)}${block('s', smtp)}${row(other, 'to')}<button>OK</button></form>`;
}

let base = '';
let server: Server;
let browser: BrowserContext;
let script = '';
beforeAll(async () => {
  ({ base, server } = await servePages(
    [],
    Object.fromEntries(Object.entries(words).map(([l, w]) => [l, html(w)])),
  ));
  script = await bundle(new URL('../frameworks/fill-entry.ts', import.meta.url).pathname, 'mailform');
  browser = await lendBrowser('chromium');
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it.each(Object.keys(words))('fills a form in %s', async (language) => {
  const page = await browser.newPage();
  await openForm(page, base, language, script);
  await fillAll(page, ['smtp', 'imap']);
  const value = (id: string): Promise<string> => page.$eval(`#x-${id}`, (e) => (e as HTMLInputElement).value);
  const read: Record<string, string> = {};
  for (const id of ['f1', 'f2', 'i1', 'i2', 'i3', 'i4', 's1', 's2', 's3', 's4', 'to'])
    read[id] = await value(id);
  expect(read).toEqual({
    f1: address,
    f2: 'Ada Sitter',
    i1: 'outlook.office365.com',
    i2: '993',
    i3: 'SSL/TLS',
    i4: address,
    s1: 'smtp-mail.outlook.com',
    s2: '587',
    s3: 'STARTTLS',
    s4: address,
    to: '',
  });
  expect(await holders(page)).toEqual(['x-i5', 'x-s5']);
  await page.close();
});
