import { W } from './concepts.ts';

/** Concept → the words that name it, in lower case without diacritics. A word may stand in several rows. */
export const wordTable: [number, string][] = [
  [
    W.host,
    'host hosts hostname hostnames server servername mailserver mailhost relayhost smarthost relay serveur hote servidor anfitrion serwer palvelin sunucu сервер хост mailservers servidores gateway smtpserver imapserver popserver postausgang posteingang szerver servidora anfitriao ordinateur mailprovider szolgaltato palvelimen serveradresse serverto serwera serwery endpoint mta exchanger',
  ],
  [
    W.port,
    'port ports portnumber puerto porta porto poort порт portti portnummer poortnummer portnr poortnr portno anschluss anschlussnummer porttinumero portas portu portul puertos',
  ],
  [
    W.secure,
    'ssl tls starttls stls smtps imaps pop3s pops secure encryption encrypt encrypted crypto security verschlusselung sicherheit verbindungssicherheit chiffrement cryptage securite securisee cifrado seguridad encriptacion criptografia seguranca crittografia sicurezza cifratura beveiliging versleuteling szyfrowanie шифрование безопасность sifreleme kryptering verschlusselt verschlusselte gesichert gesicherte gesicherten sichere sicheren sicher beveiligd beveiligde protetta protetto protegida protegido segura seguro cifrada chiffre chiffree cryptee securise criptografada szyfrowane szyfrowania zabezpieczenia zabezpieczen шифрования защита защищенное соединение guvenlik sikkerhed sakerhet suojaus salaus titkositas zabezpeceni sifrovani kryptert krypterad crittografata',
  ],
  [
    W.user,
    'user username userid login loginname usr uid benutzer benutzername benutzerkennung anmeldename nutzername utilisateur identifiant usuario utilizador utente gebruiker gebruikersnaam uzytkownik uzytkownika пользователь пользователя логин kullanici anvandarnamn brugernavn nutzer nutzerkennung kennung benutzerkonto inlognaam inlog loginnaam logon logonname usuarios identificador identificativo utilizadores gebruikers uzytkownikow користувач имени kayttaja kayttajatunnus kayttajanimi anvandare felhasznalonev felhasznalo brukernavn bruger uzivatel uzivatelske prihlasovaci zugangsname aanmeldnaam logowania inloggningsnamn innloggingsnavn',
  ],
  [
    W.pass,
    'password passwords pass passwd pwd passphrase secret passwort kennwort passe mdp contrasena clave senha wachtwoord haslo пароль parola sifre losenord adgangskode salasana palavra passwortes kennworter motdepasse contrasenya chiave geheim geheimnis hasla пароля parolasi sifresi sifreniz wachtwoorden jelszo heslo passord salasanan lozinka',
  ],
  [
    W.mail,
    'mail email mails emails mailbox mailer mailing postfach courriel messagerie correo correos correio posta electronico eletronico почта почты eposta epost casella postvak buzon caixa boite messageries emailadres emailadresse mailadresse mailadres sahkoposti skrzynka poczta poczty ящик eposti postkasse postlada mailkonto mailaccount rundmail postino pec',
  ],
  [
    W.from,
    'from sender senders originator absender expediteur remitente remetente mittente afzender nadawca отправитель отправителя gonderen avsandare emetteur absenders absenderadresse afzenderadres afzenders expediteurs remitentes mittenti nadawcy отправителе avsandarens avsandaradress lahettaja lahettajan felado odesilatel odesilatele gonderenin afsender avsender remetentes emisor emisora',
  ],
  [
    W.name,
    'name realname displayname fullname info label nom nombre nome naam nazwa имя isim namn anzeigename friendlyname fromname nombres nomi nazwy nazwisko имени namens weergavenaam schermnaam vollername jmeno nimi nev adi ad',
  ],
  [
    W.to,
    'to recipient recipients receiver cc bcc destination delivery empfanger destinataire destinataires destinatario destinatarios ontvanger odbiorca получатель alici mottagare notify mailto reroute empfangers ontvangers odbiorcy получателя alicinin mottagaren modtager vastaanottaja prijemce cimzett',
  ],
  [
    W.reply,
    'reply replyto return bounce antwort antwortadresse reponse repondre responder respuesta resposta risposta ответ bounces replies antworten antwortan beantwoorden odpowiedz ответа yanit svar vastaus',
  ],
  [
    W.test,
    'test tests testing testen testmail probar prueba teste testar tester essai essayer prova проверить тест check verify verifier verificar prufen uberprufen controleren try trial sample demo probe probemail testbericht testnachricht proef proefmail prueben essaie essais provare verifica verificare ausprobieren probieren testowa testowy тестовое provlasning deneme kokeile sprawdz zkouska dry comprobar comprueba controlla controllare kontrollera tjek otestovat teszt протестировать проверка diagnose pruefen controle',
  ],
  [
    W.address,
    'address addresses addr adresse adressen direccion endereco indirizzo adres адрес adress adresa indirizzi direcciones enderecos adresi osoite cim absenderadresse afzenderadres avsandaradress emailadres emailadresse mailadresse mailadres serveradresse',
  ],
  [
    W.account,
    'account konto compte cuenta conta accountname acct аккаунт rekening учетная contas cuentas comptes conti mailkonto rekeningen konta учетной hesap tili ucet fiok mailaccount',
  ],
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
    'timeout interval retries retry limit ttl seconds secs rate size max min maximum minimum length count days minutes batch frequency every expire expires expiry delay zeitlimit zeituberschreitung tiempo duree delai wrap per number_of wait waiting warten attente esperar espera attesa wachttijd milliseconds milisegundos minuten stunden hour hours hourly perhour',
  ],
  [
    W.enable,
    'enable enabled use uses using activate active activated on require required force enforce aktivieren aktiviert verwenden activer utiliser activar usar ativar abilita benutzen nutzen gebruiken gebruik inschakelen aktivera wlacz uzyj использовать включить kullan kayta utilizar utilizza utilizzare habilitar attiva verwende',
  ],
  [
    W.disable,
    'disable disabled deactivate without deaktivieren desactiver desactivar desativar disabilita uitschakelen wylacz отключить',
  ],
  [
    W.confirm,
    'confirm confirmation repeat again retype wiederholen bestatigen confirmer confirmar repetir conferma повторите wiederholung erneut nochmal herhalen herhaal bevestig bevestigen powtorz ripeti repita repetez novamente tekrar upprepa gentag bekrafta confirme',
  ],
  [W.smtp, 'smtp smtps esmtp'],
  [W.imap, 'imap imaps imap4'],
  [W.pop, 'pop pop3 pops pop3s'],
  [
    W.incoming,
    'incoming inbound receiving receive fetch fetching retrieve posteingang eingehend eingehende eingehender eingang entrant entrante entrants reception entrada entrata recepcion recebimento recibir входящей входящая входящие inkommande inkomende collect inkomend eingehenden eingangs ingekomen przychodzaca przychodzacej przychodzacy odbioru saapuva gelen indgaende innkommende bejovo prichozi abruf abrufen empfang empfangen ricezione recebida recebidas recibidos arrivo arrivee arrivees llegada chegada',
  ],
  [
    W.outgoing,
    'outgoing outbound sending submission postausgang ausgehend ausgehende ausgehender ausgang sortant sortante sortants envoi envio saliente salida saida uscita исходящей исходящая исходящие utgaende uitgaande uitgaand ausgehenden ausgangs wychodzaca wychodzacej wychodzacy wysylania wysylki lahteva giden udgaende kimeno odchozi versand versenden envois invio salientes enviados disparo expedition',
  ],
  [W.token, 'token tokens apikey'],
  [
    W.save,
    'save submit apply update create add connect ok done continue finish activate store speichern anlegen ubernehmen anwenden enregistrer sauvegarder appliquer valider guardar aplicar crear salvar gravar salva opslaan сохранить kaydet zapisz spara gem next weiter suivant siguiente conferma confermare salvare koppelen koppel fertig sichern commit sla bewaren bewaar toevoegen voegtoe hinzufugen verbinden verbind connecter conecta conectar conectare collega collegare anadir agregar adicionar ajouter aggiungi terminer finalizar concluir klaar gereed bestatigen bekraft valide sauvegarde guarda accept accepter aceptar aceitar accetta akzeptieren zastosuj polacz dodaj zatwierdz применить подключить добавить uygula ekle lagre gemme tallenna ulozit mentes persist set link pair',
  ],
  [
    W.cancel,
    'cancel reset delete remove back close discard clear abbrechen annuler cancelar annulla отмена default defaults edit zuruck supprimer eliminar annuleren anuluj отменить iptal avbryt annuller peruuta zrusit verwijderen loschen entfernen',
  ],
  [
    W.send,
    'send senden versenden envoyer enviar invia отправить versturen verstuur verzenden schicken verschicken wyslij wysylanie gonder skicka laheta poslat inviare mandar',
  ],
  [
    W.auto,
    'auto automatic automatically automatisch automatique automatico opportunistic automatiquement automaticamente automatisk automatycznie',
  ],
  [
    W.foreign,
    'proxy socks database databases db dbhost dbuser dbpass dbname datenbank ldap ldaps redis memcached mysql mariadb postgres postgresql mongodb mongo webhook dkim kodi plex jellyfin emby dyndns ddns webui httpd http https ftp sftp ssh api license licence oauth client github gitlab google wechat slack telegram discord sms twilio mqtt webservices domain helo ehlo backup secondary hostbackup subject body signature template folder charset character description comment notes sendmail path bridge s3 bucket aws elasticsearch kafka rabbitmq amqp xmpp jabber snmp radius saml bind bindip firstname lastname license_key captcha recaptcha registration smpp admin_password ntp syslog dns gpg pgp vpn minio influxdb grafana prometheus search mailgun sendgrid sparkpost postmark mailjet brevo channel',
  ],
  [W.inbox, 'inbox folder folders mailbox imapfolder mailboxes unseen seen'],
];
