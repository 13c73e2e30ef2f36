import { W } from './concepts.ts';

/** Concept → the words that name it, in lower case without diacritics. A word may stand in several rows. */
export const wordTable: [number, string][] = [
  [
    W.host,
    'host hosts hostname hostnames server servername mailserver mailhost relayhost smarthost relay serveur hote servidor anfitrion serwer palvelin sunucu сервер хост mailservers servidores gateway smtpserver imapserver popserver postausgang posteingang szerver servidora anfitriao ordinateur mailprovider szolgaltato palvelimen serveradresse serverto serwera serwery endpoint mta exchanger сервера сервером сервері вузол сървър сървъра sunucusu sunucusunu serverul serverului gazda διακομιστης διακομιστη εξυπηρετητης خادم الخادم خوادم ملقم المضيف مضيف سرور سرویس שרת השרת מארח',
  ],
  [
    W.port,
    'port ports portnumber puerto porta porto poort порт portti portnummer poortnummer portnr poortnr portno anschluss anschlussnummer porttinumero portas portu portul puertos порту портом θυρα منفذ المنفذ درگاه פורט יציאה porturi',
  ],
  [
    W.secure,
    'ssl tls starttls stls smtps imaps pop3s pops secure encryption encrypt encrypted crypto security verschlusselung sicherheit verbindungssicherheit chiffrement cryptage securite securisee cifrado seguridad encriptacion criptografia seguranca crittografia sicurezza cifratura beveiliging versleuteling szyfrowanie шифрование безопасность sifreleme kryptering verschlusselt verschlusselte gesichert gesicherte gesicherten sichere sicheren sicher beveiligd beveiligde protetta protetto protegida protegido segura seguro cifrada chiffre chiffree cryptee securise criptografada szyfrowane szyfrowania zabezpieczenia zabezpieczen шифрования защита защищенное соединение guvenlik sikkerhed sakerhet suojaus salaus titkositas zabezpeceni sifrovani kryptert krypterad crittografata шифрування шифруванням безпека безпеки захист захищене криптиране сигурност enkripsi keamanan sifrelenmis sifrelemesi guvenligi titkositott biztonsag biztonsagos securitate criptare criptat zabezpecenie sifrovanie salattu suojattu sikkerhet κρυπτογραφηση ασφαλεια تشفير التشفير مشفر أمان الأمان الامان ایمن رمزگذاری הצפנה הצפנת אבטחה מאובטח',
  ],
  [
    W.user,
    'user username userid login loginname usr uid benutzer benutzername benutzerkennung anmeldename nutzername utilisateur identifiant usuario utilizador utente gebruiker gebruikersnaam uzytkownik uzytkownika пользователь пользователя логин kullanici anvandarnamn brugernavn nutzer nutzerkennung kennung benutzerkonto inlognaam inlog loginnaam logon logonname usuarios identificador identificativo utilizadores gebruikers uzytkownikow користувач имени kayttaja kayttajatunnus kayttajanimi anvandare felhasznalonev felhasznalo brukernavn bruger uzivatel uzivatelske prihlasovaci zugangsname aanmeldnaam logowania inloggningsnamn innloggingsnavn користувача користувачем користувачі логіну логін потребител потребителско pengguna utilizator utilizatorului uzivatela pouzivatel pouzivatelske nutzernamen kullanicinin χρηστη χρηστης مستخدم المستخدم للمستخدم کاربر کاربری משתמש המשתמש למשתמש',
  ],
  [
    W.pass,
    'password passwords pass passwd pwd passphrase secret passwort kennwort passe mdp contrasena clave senha wachtwoord haslo пароль parola sifre losenord adgangskode salasana palavra passwortes kennworter motdepasse contrasenya chiave geheim geheimnis hasla пароля parolasi sifresi sifreniz wachtwoorden jelszo heslo passord salasanan lozinka паролю паролем парола sandi katasandi parolei κωδικος κωδικο συνθηματικο مرور المرور السر سر رمز گذرواژه סיסמה סיסמא הסיסמה סיסמת',
  ],
  [
    W.mail,
    'mail email mails emails mailbox mailer mailing postfach courriel messagerie correo correos correio posta electronico eletronico почта почты eposta epost casella postvak buzon caixa boite messageries emailadres emailadresse mailadresse mailadres sahkoposti skrzynka poczta poczty ящик eposti postkasse postlada mailkonto mailaccount rundmail postino pec пошта пошти пошту поштова поштової поштовий поштового поштою скринька скриньки лист листи листів имейл письмо письма письмом писем surel mailiniz maili postasi epostasi postai posty schranka schranky szolgaltato sahkopostin meddelelse testmejl mejl mejlet αλληλογραφια ηλεκτρονικο ταχυδρομειο بريد البريد بريدك بريدية رسالة الرسائل رسائل ایمیل דואר הדואר אימייל מייל דוא דואל',
  ],
  [
    W.from,
    'from sender senders originator absender expediteur remitente remetente mittente afzender nadawca отправитель отправителя gonderen avsandare emetteur absenders absenderadresse afzenderadres afzenders expediteurs remitentes mittenti nadawcy отправителе avsandarens avsandaradress lahettaja lahettajan felado odesilatel odesilatele gonderenin afsender avsender remetentes emisor emisora відправник відправника відправнику надсилач подател pengirim gondericinin gonderici expeditor expeditorului odesilatelem odosielatel odosielatela posielatel αποστολεα αποστολεας مرسل المرسل للمرسل فرستنده שולח השולח avsandar',
  ],
  [
    W.name,
    'name realname displayname fullname info label nom nombre nome naam nazwa имя isim namn anzeigename friendlyname fromname nombres nomi nazwy nazwisko имени namens weergavenaam schermnaam vollername jmeno nimi nev adi ad імя ім име nama nume numele meno jmena neve ονομα اسم الاسم نام שם השם namnet navn navnet',
  ],
  [
    W.to,
    'to recipient recipients receiver cc bcc destination empfanger destinataire destinataires destinatario destinatarios ontvanger odbiorca получатель alici mottagare notify mailto reroute empfangers ontvangers odbiorcy получателя alicinin mottagaren modtager vastaanottaja prijemce cimzett одержувач одержувача отримувач отримувача получател penerima tujuan destinatarul prijemca prijemcu cimzettek παραληπτης παραληπτη مستلم المستلم المستقبل مستقبل گیرنده נמען הנמען נמענים',
  ],
  [
    W.reply,
    'reply replyto return bounce antwort antwortadresse reponse repondre responder respuesta resposta risposta ответ bounces replies antworten antwortan beantwoorden odpowiedz ответа yanit svar vastaus',
  ],
  [
    W.test,
    'test tests testing testen testmail probar prueba teste testar tester essai essayer prova проверить тест check verify verifier verificar prufen uberprufen controleren try trial sample demo probe probemail testbericht testnachricht proef proefmail prueben essaie essais provare verifica verificare ausprobieren probieren testowa testowy тестовое provlasning deneme kokeile sprawdz zkouska dry comprobar comprueba controlla controllare kontrollera tjek otestovat teszt протестировать проверка diagnose pruefen controle тестовий тестового тестову перевірити перевірка пробний пробное uji coba ujicoba percobaan deneyin zkusebni zkousku overit skusobny skusobnu tesztelese probauzenet testare δοκιμη δοκιμαστικο اختبار تجربة تجريبية تجريبي للاختبار آزمایش בדיקה בדיקת לבדיקה ניסיון testmejl provmejl testmelding testviesti',
  ],
  [
    W.address,
    'address addresses addr adresse adressen direccion endereco indirizzo adres адрес adress adresa indirizzi direcciones enderecos adresi osoite cim absenderadresse afzenderadres avsandaradress emailadres emailadresse mailadresse mailadres serveradresse адреса адресу alamat adresy adresu direkce cime διευθυνση عنوان العنوان نشانی آدرس כתובת הכתובת',
  ],
  [
    W.account,
    'account konto compte cuenta conta accountname acct аккаунт rekening учетная contas cuentas comptes conti mailkonto rekeningen konta учетной hesap tili ucet fiok mailaccount акаунт обліковий облікового рахунок akun cont contul uctu ucte λογαριασμος λογαριασμου حساب الحساب חשבון החשבון',
  ],
  [
    W.auth,
    'auth authentication authenticate authorization mechanism authentifizierung authentification autenticacion autenticacao autenticazione authtype authmethod sasl anmeldung аутентификация автентифікація автентифікації удостоверяване otentikasi autentikasi autentificare overovani overenie hitelesites مصادقة المصادقة توثيق אימות',
  ],
  [
    W.cert,
    'verify verification certificate certificates cert certs validate validation version versions cipher ciphers selfsigned signed insecure trusted trust peer ignore key keys error errors invalid zertifikat zertifikate certificat certificado certificato skip unsafe allowinsecure pem ca',
  ],
  [
    W.limit,
    'timeout interval retries retry limit ttl seconds secs rate size max min maximum minimum length count days minutes batch frequency every expire expires expiry delay zeitlimit zeituberschreitung tiempo duree delai wrap number_of wait waiting warten attente esperar espera attesa wachttijd milliseconds milisegundos minuten stunden hour hours hourly perhour',
  ],
  [
    W.enable,
    'enable enabled use uses using activate active activated on require required force enforce aktivieren aktiviert verwenden activer utiliser activar usar ativar abilita benutzen nutzen gebruiken gebruik inschakelen aktivera wlacz uzyj использовать включить kullan kayta utilizar utilizza utilizzare habilitar attiva verwende увімкнути використовувати aktifkan gunakan activeaza foloseste povolit pouzit تفعيل استخدام הפעל השתמש',
  ],
  [
    W.disable,
    'disable disabled deactivate without deaktivieren desactiver desactivar desativar disabilita uitschakelen wylacz отключить',
  ],
  [
    W.confirm,
    'confirm confirmation repeat again retype wiederholen bestatigen confirmer confirmar repetir conferma повторите wiederholung erneut nochmal herhalen herhaal bevestig bevestigen powtorz ripeti repita repetez novamente tekrar upprepa gentag bekrafta confirme підтвердження підтвердити повторіть konfirmasi ulangi confirmare potvrzeni potvrdenie תאשר אישור تأكيد تاكيد',
  ],
  [W.smtp, 'smtp smtps esmtp'],
  [W.imap, 'imap imaps imap4'],
  [W.pop, 'pop pop3 pops pop3s'],
  [
    W.incoming,
    'incoming inbound receiving receive fetch fetching retrieve posteingang eingehend eingehende eingehender eingang entrant entrante entrants reception entrada entrata recepcion recebimento recibir входящей входящая входящие inkommande inkomende collect inkomend eingehenden eingangs ingekomen przychodzaca przychodzacej przychodzacy odbioru saapuva gelen indgaende innkommende bejovo prichozi abruf abrufen empfang empfangen ricezione recebida recebidas recibidos arrivo arrivee arrivees llegada chegada вхідна вхідної вхідний вхідного вхідні входяща входящ masuk primite prichadzajuca prichadzajucej prichozich وارد الوارد الواردة נכנס הנכנס נכנסת',
  ],
  [
    W.outgoing,
    'outgoing outbound sending submission postausgang ausgehend ausgehende ausgehender ausgang sortant sortante sortants envoi envio saliente salida saida uscita исходящей исходящая исходящие utgaende uitgaande uitgaand ausgehenden ausgangs wychodzaca wychodzacej wychodzacy wysylania wysylki lahteva giden udgaende kimeno odchozi versand versenden envois invio salientes enviados disparo expedition вихідна вихідної вихідний вихідного вихідні изходяща изходящ keluar trimitere odchadzajuca odchadzajucej odesilani odesilany odosielanie odchoziho صادر الصادر الصادرة יוצא היוצא יוצאת',
  ],
  [W.token, 'token tokens apikey'],
  [
    W.save,
    'save submit apply update create add connect ok done continue finish activate store speichern anlegen ubernehmen anwenden enregistrer sauvegarder appliquer valider guardar aplicar crear salvar gravar salva opslaan сохранить kaydet zapisz spara gem next weiter suivant siguiente conferma confermare salvare koppelen koppel fertig sichern commit sla bewaren bewaar toevoegen voegtoe hinzufugen verbinden verbind connecter conecta conectar conectare collega collegare anadir agregar adicionar ajouter aggiungi terminer finalizar concluir klaar gereed bestatigen bekraft valide sauvegarde guarda accept accepter aceptar aceitar accetta akzeptieren zastosuj polacz dodaj zatwierdz применить подключить добавить uygula ekle lagre gemme tallenna ulozit mentes persist set link pair зберегти запазване запази simpan salveaza salvati ulozte ulozenie mentese αποθηκευση حفظ احفظ תשמור שמירה שמור שמרו',
  ],
  [
    W.cancel,
    'cancel reset delete remove back close discard clear abbrechen annuler cancelar annulla отмена default defaults edit zuruck supprimer eliminar annuleren anuluj отменить iptal avbryt annuller peruuta zrusit verwijderen loschen entfernen скасувати отказ batal anuleaza renunta megse ακυρωση إلغاء الغاء ביטול בטל',
  ],
  [
    W.send,
    'send senden versenden envoyer enviar invia отправить versturen verstuur verzenden schicken verschicken wyslij wysylanie gonder skicka laheta poslat inviare mandar надіслати відправити надсилання изпрати kirim trimite odeslat odeslani odoslat kuldes αποστολη إرسال ارسال ارسل שליחה שליחת שלח',
  ],
  [
    W.auto,
    'auto automatic automatically automatisch automatique automatico opportunistic automatiquement automaticamente automatisk automatycznie',
  ],
  [
    W.foreign,
    'proxy socks database databases db dbhost dbuser dbpass dbname datenbank ldap ldaps redis memcached mysql mariadb postgres postgresql mongodb mongo webhook dkim kodi plex jellyfin emby dyndns ddns webui httpd http https ftp sftp ssh api license licence oauth client github gitlab google wechat slack telegram discord sms twilio mqtt webservices domain helo ehlo backup secondary hostbackup subject body signature template folder charset character description comment notes sendmail path bridge s3 bucket aws elasticsearch kafka rabbitmq amqp xmpp jabber snmp radius saml bind bindip firstname lastname license_key captcha recaptcha registration smpp admin_password ntp syslog dns gpg pgp vpn minio influxdb grafana prometheus search mailgun sendgrid sparkpost postmark mailjet brevo channel smsc sip voip telephony telefonie telefonia телефонія телефония sipserver filter filters filtering filtrage ucetnictvi',
  ],
  [W.inbox, 'inbox folder folders mailbox imapfolder mailboxes unseen seen'],
];
