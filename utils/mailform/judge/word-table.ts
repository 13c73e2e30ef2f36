import { W } from './concepts.ts';

/** Concept → the words that name it, in lower case without diacritics. A word may stand in several rows. */
export const wordTable: [number, string][] = [
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
