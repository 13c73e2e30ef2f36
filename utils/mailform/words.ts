/**
 * What single words mean in the labels, names and titles of settings pages, as bits of one number.
 * Words are compared without case and diacritics. Names such as `emailsmtppassword` are read by their
 * parts (`stems`). Chinese, Japanese and Korean are searched as character sequences (`sequences`).
 */
export const W = {
  host: 1 << 0,
  port: 1 << 1,
  secure: 1 << 2,
  user: 1 << 3,
  pass: 1 << 4,
  mail: 1 << 5,
  from: 1 << 6,
  name: 1 << 7,
  to: 1 << 8,
  reply: 1 << 9,
  test: 1 << 10,
  address: 1 << 11,
  account: 1 << 12,
  auth: 1 << 13,
  cert: 1 << 14,
  limit: 1 << 15,
  enable: 1 << 16,
  disable: 1 << 17,
  confirm: 1 << 18,
  smtp: 1 << 19,
  imap: 1 << 20,
  pop: 1 << 21,
  incoming: 1 << 22,
  outgoing: 1 << 23,
  token: 1 << 24,
  save: 1 << 25,
  cancel: 1 << 26,
  send: 1 << 27,
  auto: 1 << 28,
  foreign: 1 << 29,
  inbox: 1 << 30,
} as const;

const table: [number, string][] = [
  [
    W.host,
    'host hosts hostname hostnames server servername mailserver mailhost relayhost smarthost relay serveur hote servidor anfitrion serwer palvelin sunucu сервер хост mailservers servidores',
  ],
  [W.port, 'port ports portnumber puerto porta porto poort порт portti'],
  [
    W.secure,
    'ssl tls starttls stls smtps imaps pop3s pops secure encryption encrypt encrypted crypto security verschlusselung sicherheit verbindungssicherheit chiffrement cryptage securite securisee cifrado seguridad encriptacion criptografia seguranca crittografia sicurezza cifratura beveiliging versleuteling szyfrowanie шифрование безопасность sifreleme kryptering',
  ],
  [
    W.user,
    'user username userid login loginname usr uid benutzer benutzername benutzerkennung anmeldename nutzername utilisateur identifiant usuario utilizador utente gebruiker gebruikersnaam uzytkownik uzytkownika пользователь пользователя логин kullanici anvandarnamn brugernavn',
  ],
  [
    W.pass,
    'password passwords pass passwd pwd passphrase secret passwort kennwort passe mdp contrasena clave senha wachtwoord haslo пароль parola sifre losenord adgangskode salasana palavra',
  ],
  [
    W.mail,
    'mail email mails emails mailbox mailer mailing postfach courriel messagerie correo correos correio posta electronico eletronico почта почты eposta epost',
  ],
  [
    W.from,
    'from sender senders originator absender expediteur remitente remetente mittente afzender nadawca отправитель отправителя gonderen avsandare emetteur',
  ],
  [
    W.name,
    'name realname displayname fullname info label nom nombre nome naam nazwa имя isim namn anzeigename friendlyname fromname',
  ],
  [
    W.to,
    'to recipient recipients receiver cc bcc destination delivery empfanger destinataire destinataires destinatario destinatarios ontvanger odbiorca получатель alici mottagare notify mailto reroute',
  ],
  [
    W.reply,
    'reply replyto return bounce antwort antwortadresse reponse repondre responder respuesta resposta risposta ответ bounces replies',
  ],
  [
    W.test,
    'test tests testing testen testmail probar prueba teste testar tester essai essayer prova проверить тест check verify verifier verificar prufen uberprufen controleren',
  ],
  [W.address, 'address addresses addr adresse adressen direccion endereco indirizzo adres адрес adress'],
  [W.account, 'account konto compte cuenta conta accountname acct аккаунт rekening учетная'],
  [
    W.auth,
    'auth authentication authenticate authorization mechanism authentifizierung authentification autenticacion autenticacao autenticazione authtype authmethod sasl anmeldung аутентификация',
  ],
  [
    W.cert,
    'verify verification certificate certificates cert certs validate validation version versions cipher ciphers selfsigned signed insecure trusted trust peer ignore key keys error errors invalid zertifikat zertifikate certificat certificado certificato skip unsafe allowinsecure pem ca',
  ],
  [
    W.limit,
    'timeout interval retries retry limit ttl seconds secs rate size max min maximum minimum length count days minutes batch frequency every expire expires expiry delay zeitlimit zeituberschreitung tiempo duree delai wrap per number_of',
  ],
  [
    W.enable,
    'enable enabled use uses using activate active activated on require required force enforce aktivieren aktiviert verwenden activer utiliser activar usar ativar abilita',
  ],
  [W.disable, 'disable disabled deactivate without deaktivieren desactiver desactivar desativar disabilita'],
  [
    W.confirm,
    'confirm confirmation repeat again retype wiederholen bestatigen confirmer confirmar repetir conferma повторите',
  ],
  [W.smtp, 'smtp smtps esmtp'],
  [W.imap, 'imap imaps imap4'],
  [W.pop, 'pop pop3 pops pop3s'],
  [
    W.incoming,
    'incoming inbound receiving receive fetch fetching retrieve posteingang eingehend eingehende eingehender eingang entrant entrante entrants reception entrada entrata recepcion recebimento recibir входящей входящая входящие inkommande inkomende collect',
  ],
  [
    W.outgoing,
    'outgoing outbound sending submission postausgang ausgehend ausgehende ausgehender ausgang sortant sortante sortants envoi envio saliente salida saida uscita исходящей исходящая исходящие utgaende uitgaande',
  ],
  [W.token, 'token tokens apikey'],
  [
    W.save,
    'save submit apply update create add connect ok done continue finish activate store speichern anlegen ubernehmen anwenden enregistrer sauvegarder appliquer valider guardar aplicar crear salvar gravar salva opslaan сохранить kaydet zapisz spara gem next weiter suivant siguiente',
  ],
  [
    W.cancel,
    'cancel reset delete remove back close discard clear abbrechen annuler cancelar annulla отмена default defaults edit zuruck supprimer eliminar',
  ],
  [W.send, 'send senden versenden envoyer enviar invia отправить'],
  [W.auto, 'auto automatic automatically automatisch automatique automatico opportunistic'],
  [
    W.foreign,
    'proxy socks database databases db dbhost dbuser dbpass dbname datenbank ldap ldaps redis memcached mysql mariadb postgres postgresql mongodb mongo webhook dkim kodi plex jellyfin emby dyndns ddns webui httpd http https ftp sftp ssh api license licence oauth client github gitlab google wechat slack telegram discord sms twilio mqtt webservices domain helo ehlo backup secondary hostbackup subject body signature template folder charset character description comment notes sendmail path bridge s3 bucket aws elasticsearch kafka rabbitmq amqp xmpp jabber snmp radius saml bind bindip firstname lastname license_key captcha recaptcha registration smpp admin_password ntp syslog dns gpg pgp vpn minio influxdb grafana prometheus search mailgun sendgrid sparkpost postmark mailjet brevo channel',
  ],
  [W.inbox, 'inbox folder folders mailbox imapfolder mailboxes unseen seen'],
];

const marks = /[\u0300-\u036f]/g;

/** Without diacritics, so that words meet however they were typed (also Cyrillic й). */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/ß/g, 'ss')
    .replace(/[łı]/g, (c) => (c === 'ł' ? 'l' : 'i'));
}

/** Word → bits. A word may stand in several rows (`smtps` is SMTP and encrypted). */
const words = new Map<string, number>();
for (const [bits, list] of table)
  for (const word of folded(list).split(' ')) words.set(word, (words.get(word) ?? 0) | bits);
// Words that contain a stem by accident.
for (const word of 'support report reports import export transport passport viewport important hostile bypass pointer database passing ghost protocol'.split(
  ' ',
))
  if (!words.has(word)) words.set(word, 0);

/** Parts of compound names and of German and Dutch compounds. */
const stems: [string, number][] = [
  ['starttls', W.secure],
  ['smtps', W.smtp | W.secure],
  ['smtp', W.smtp],
  ['imap', W.imap],
  ['pop3', W.pop],
  ['ldap', W.foreign],
  ['proxy', W.foreign],
  ['dkim', W.foreign],
  ['password', W.pass],
  ['passwort', W.pass],
  ['kennwort', W.pass],
  ['passwd', W.pass],
  ['pass', W.pass],
  ['username', W.user],
  ['benutzer', W.user],
  ['gebruiker', W.user],
  ['user', W.user],
  ['login', W.user],
  ['host', W.host],
  ['server', W.host],
  ['email', W.mail],
  ['mail', W.mail],
  ['ssl', W.secure],
  ['tls', W.secure],
  ['secure', W.secure],
  ['crypt', W.secure],
  ['schlussel', W.secure],
  ['sender', W.from],
  ['from', W.from],
  ['name', W.name],
  ['ausgang', W.outgoing],
  ['eingang', W.incoming],
  ['adresse', W.address],
  ['konto', W.account],
  ['reply', W.reply],
  ['timeout', W.limit],
  ['auto', W.auto],
  ['verify', W.cert],
  ['cert', W.cert],
  ['test', W.test],
];

const sequences: [string, number][] = [
  ['服务器', W.host],
  ['伺服器', W.host],
  ['主机', W.host],
  ['主機', W.host],
  ['サーバ', W.host],
  ['ホスト', W.host],
  ['서버', W.host],
  ['호스트', W.host],
  ['端口', W.port],
  ['连接埠', W.port],
  ['連接埠', W.port],
  ['埠號', W.port],
  ['ポート', W.port],
  ['포트', W.port],
  ['加密', W.secure],
  ['安全', W.secure],
  ['暗号', W.secure],
  ['セキュリティ', W.secure],
  ['암호화', W.secure],
  ['보안', W.secure],
  ['保護された接続', W.secure],
  ['用户', W.user],
  ['用戶', W.user],
  ['使用者', W.user],
  ['登录名', W.user],
  ['ユーザ', W.user],
  ['ログイン', W.user],
  ['사용자', W.user],
  ['아이디', W.user],
  ['账号', W.account],
  ['帐号', W.account],
  ['账户', W.account],
  ['帳號', W.account],
  ['帳戶', W.account],
  ['アカウント', W.account],
  ['계정', W.account],
  ['密码', W.pass],
  ['密碼', W.pass],
  ['口令', W.pass],
  ['授权码', W.pass],
  ['パスワード', W.pass],
  ['비밀번호', W.pass],
  ['邮', W.mail],
  ['郵', W.mail],
  ['メール', W.mail],
  ['메일', W.mail],
  ['发件人', W.from],
  ['發件人', W.from],
  ['寄件人', W.from],
  ['寄件者', W.from],
  ['发送人', W.from],
  ['发信人', W.from],
  ['差出人', W.from],
  ['送信者', W.from],
  ['送信元', W.from],
  ['発信者', W.from],
  ['보낸', W.from],
  ['발신', W.from],
  ['名称', W.name],
  ['名稱', W.name],
  ['姓名', W.name],
  ['昵称', W.name],
  ['名前', W.name],
  ['表示名', W.name],
  ['人名', W.name],
  ['者名', W.name],
  ['이름', W.name],
  ['收件人', W.to],
  ['收件者', W.to],
  ['接收人', W.to],
  ['宛先', W.to],
  ['受信者', W.to],
  ['받는', W.to],
  ['수신자', W.to],
  ['回复', W.reply],
  ['回覆', W.reply],
  ['返信', W.reply],
  ['답장', W.reply],
  ['测试', W.test],
  ['測試', W.test],
  ['テスト', W.test],
  ['테스트', W.test],
  ['地址', W.address],
  ['アドレス', W.address],
  ['주소', W.address],
  ['认证', W.auth],
  ['驗證方式', W.auth],
  ['認証', W.auth],
  ['인증', W.auth],
  ['证书', W.cert],
  ['憑證', W.cert],
  ['証明書', W.cert],
  ['인증서', W.cert],
  ['検証', W.cert],
  ['超时', W.limit],
  ['逾時', W.limit],
  ['タイムアウト', W.limit],
  ['间隔', W.limit],
  ['确认', W.confirm],
  ['確認', W.confirm],
  ['再入力', W.confirm],
  ['收件服务', W.incoming],
  ['收信', W.incoming],
  ['接收', W.incoming],
  ['受信', W.incoming],
  ['수신', W.incoming],
  ['发件服务', W.outgoing],
  ['发信', W.outgoing],
  ['发送', W.outgoing],
  ['發送', W.outgoing],
  ['寄件伺服', W.outgoing],
  ['送信', W.outgoing],
  ['발송', W.outgoing],
  ['启用', W.enable],
  ['啟用', W.enable],
  ['有効', W.enable],
  ['使用', W.enable],
  ['사용', W.enable],
  ['禁用', W.disable],
  ['停用', W.disable],
  ['無効', W.disable],
  ['保存', W.save],
  ['储存', W.save],
  ['儲存', W.save],
  ['提交', W.save],
  ['确定', W.save],
  ['登録', W.save],
  ['저장', W.save],
  ['適用', W.save],
  ['取消', W.cancel],
  ['キャンセル', W.cancel],
  ['重置', W.cancel],
  ['취소', W.cancel],
  ['代理', W.foreign],
  ['数据库', W.foreign],
  ['資料庫', W.foreign],
  ['データベース', W.foreign],
  ['プロキシ', W.foreign],
];

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ascii = /^[\x00-\x7f]*$/;
const separators = /[^\p{L}\d]+/u;

/** Bits of one word in lower case, without diacritics. Results are kept: pages repeat their words. */
let known = new Map(words);
function wordBits(word: string): number {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  let bits = 0;
  let rest = word.replace(/\d+$/, '');
  const plain = words.get(rest);
  if (plain !== undefined) bits = plain;
  else if (rest.length > 4 && rest.endsWith('s') && words.has(rest.slice(0, -1)))
    bits = words.get(rest.slice(0, -1)) ?? 0;
  else if (rest.length >= 5) {
    for (const [stem, stemBits] of stems) {
      if (rest.includes(stem)) {
        bits |= stemBits;
        rest = rest.replace(stem, '-');
      }
    }
    // Only at the end: "port" is part of many unrelated words.
    if (/(?<!sup|re|im|ex|trans|pass|view|air)port$/.test(rest)) bits |= W.port;
  } else if (/^m(?:host|port|user|pass)$/.test(rest)) bits = words.get(rest.slice(1)) ?? 0;
  if (known.size > 6000) known = new Map(words);
  known.set(word, bits);
  return bits;
}

/** Reads plain text without regular expressions: this runs over every label of a page. */
function asciiMeaning(text: string): number {
  let bits = 0;
  let start = -1;
  // 0 none, 1 lower case or digit, 2 upper case.
  let before = 0;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0;
    const lower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    const upper = code >= 65 && code <= 90;
    const kind = lower ? 1 : upper ? 2 : 0;
    let end = -1;
    if (start >= 0) {
      if (kind === 0 || (kind === 2 && before === 1)) end = i;
      // The last capital of "SMTPServer" begins the next word.
      else if (kind === 1 && before === 2 && i - 1 > start && code >= 97) end = i - 1;
    }
    if (end >= 0) {
      if (end - start > 1) bits |= wordBits(text.slice(start, end).toLowerCase());
      start = kind === 0 ? -1 : end;
    } else if (start < 0 && kind !== 0) start = i;
    before = kind;
  }
  return bits;
}

/**
 * The concepts named in a text or identifier, as bits of `W`.
 * Identifiers in camel case or with any separators are split first.
 */
export function meaning(text: string): number {
  if (text === '') return 0;
  if (ascii.test(text)) return asciiMeaning(text);
  let bits = 0;
  if (wide.test(text))
    for (const [sequence, sequenceBits] of sequences) if (text.includes(sequence)) bits |= sequenceBits;
  const plain = folded(text);
  if (ascii.test(plain)) return bits | asciiMeaning(plain);
  for (const word of plain.toLowerCase().split(separators)) if (word.length > 1) bits |= wordBits(word);
  return bits;
}
