import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { W } from '../../../utils/mailform/judge/concepts.ts';
import { meaning } from '../../../utils/mailform/judge/meaning.ts';

const has = (text: string, bits: number): boolean => (meaning(text) & bits) === bits;

describe('meaning', () => {
  it.each([
    ['SMTP host', W.smtp | W.host],
    ['smtpHostname', W.smtp | W.host],
    ['emailsmtppassword', W.mail | W.smtp | W.pass],
    ['SMTPServer', W.smtp | W.host],
    ['EMAIL_USE_TLS', W.mail | W.secure],
    ['Postausgangsserver (SMTP)', W.outgoing | W.host | W.smtp],
    ['Posteingangsserver', W.incoming | W.host],
    ['Benutzername', W.user],
    ['Passwort', W.pass],
    ['Verschlüsselung', W.secure],
    ['Absenderadresse', W.from | W.address],
    ['Serveur sortant', W.host | W.outgoing],
    ['Mot de passe', W.pass],
    ["Nom d'utilisateur", W.user],
    ['Adresse de l’expéditeur', W.address | W.from],
    ['Servidor saliente', W.host | W.outgoing],
    ['Puerto', W.port],
    ['Contraseña', W.pass],
    ['Correo electrónico del remitente', W.mail | W.from],
    ['Porta', W.port],
    ['Senha', W.pass],
    ['Usuário', W.user],
    ['Segurança', W.secure],
    ['发件服务器', W.host | W.outgoing],
    ['端口', W.port],
    ['授权码', W.pass],
    ['发件人地址', W.from | W.address],
    ['送信サーバー', W.host | W.outgoing],
    ['ポート番号', W.port],
    ['パスワード', W.pass],
    ['差出人アドレス', W.from | W.address],
    ['비밀번호', W.pass],
    ['Пароль', W.pass],
    ['Порт', W.port],
  ])('%s', (text, bits) => {
    expect(has(text, bits)).toBe(true);
  });

  it.each(['Support', 'Report address', 'Import', 'transport', 'Passport office'])(
    '%s names no port',
    (text) => {
      expect(meaning(text) & W.port).toBe(0);
    },
  );

  it('does not depend on case, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(typeof meaning(text)).toBe('number');
      }),
    );
    expect(meaning('smtp host')).toBe(meaning('SMTP HOST'));
  });

  it('reads joined words like separate ones', () => {
    const words = fc.constantFrom(
      'smtp',
      'imap',
      'host',
      'user',
      'password',
      'sender',
      'encryption',
      'proxy',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (list) => {
        const separate = meaning(list.join(' '));
        expect(meaning(list.join('_'))).toBe(separate);
        expect(meaning(list.map((w) => w[0]?.toUpperCase() + w.slice(1)).join(''))).toBe(separate);
      }),
    );
  });
});
