import type { Spellings } from './spellings.ts';

/**
 * The commonest words of mail errors in languages that Signpost does not speak itself, as apps, servers and page translators
 * put them. One table, hence its length.
 */
export const others: readonly Spellings[] = [
  [
    'incoming',
    'przychodzac* inkommande gelen вхідн* входящ* inkomende 수신 받는 الوارد נכנס indgaende innkommende prichoz* saapuva* bejovo',
  ],
  [
    'outgoing',
    'wychodzac* utgaende giden вихідн* исходящ* uitgaande 발신 보내는 الصادر יוצא udgaende odchoz* lahteva* kimeno',
  ],
  [
    'error',
    'fejl feil feilmelding fejlmeddelelse chyba chybu virhe hiba hibauzenet eroare σφαλμα kesalahan galat ralat loi',
  ],
  ['error code', 'fejlkode feilkode'],
  [
    'basic authentication',
    'grundlaeggende|godkendelse* basisgodkendelse grunnleggende|godkjenning* zakladni|overovani zakladni|overeni zakladneho|overovania zakladni|autentizace perustodennus* perustason|todennus alapszintu|hitelesites* egyszeru|hitelesites* autentificarea|de|baza autentificare|de|baza βασικος|ελεγχος|ταυτοτητας βασικου|ελεγχου|ταυτοτητας autentikasi|dasar otentikasi|dasar pengesahan|asas xac|thuc|co|ban',
  ],
  [
    'authentication',
    'godkendelse* godkjenning* overeni overovani overenie autentizace autentifikacia todennus* todentaminen hitelesites* azonositas* autentificare* ελεγχος|ταυτοτητας ταυτοποιηση autentikasi otentikasi pengesahan xac|thuc',
  ],
  [
    'failed',
    'mislykkedes mislykkede mislyktes mislykket se|nezdarilo nezdarilo|se selhalo selhala zlyhalo zlyhala nepodarilo epaonnistui sikertelen nem|sikerult nu|reusit esuat* απετυχε αποτυχια gagal khong|thanh|cong that|bai',
  ],
  [
    'disabled',
    'deaktiveret deaktivert slaet|fra slatt|av zakazano zakazane vypnuto vypnute zakazana poistettu|kaytosta pois|kaytosta letiltva le|van|tiltva dezactivat* απενεργοποιημεν* dinonaktifkan dilumpuhkan bi|tat bi|vo|hieu|hoa',
  ],
  [
    'not supported',
    'understottes|ikke stottes|ikke neni|podporovan* nie|je|podporovan* ei|tueta nem|tamogatott tidak|didukung khong|duoc|ho|tro',
  ],
  [
    'password',
    'adgangskode* passord* heslo hesla salasana* jelszo jelszava* κωδικος|προσβασης kata|sandi sandi kata|laluan mat|khau',
  ],
  [
    'username',
    'brugernavn* brukernavn* uzivatelske|jmeno pouzivatelske|meno kayttajatunnus* kayttajanimi* felhasznalonev* numele|de|utilizator nume|de|utilizator ονομα|χρηστη nama|pengguna ten|nguoi|dung ten|dang|nhap',
  ],
  [
    'incorrect',
    'forkert* feil|passord nespravne nespravny chybne vaara virheellinen helytelen hibas incorect* gresit* λανθασμεν* εσφαλμεν* salah tidak|benar khong|dung khong|chinh|xac',
  ],
  ['invalid', 'ugyldig* neplatn* ervenytelen tidak|valid tidak|sah khong|hop|le'],
  [
    'login',
    'logge|pa logge|inn palogging* prihlaseni prihlasit prihlasenie kirjautumi* kirjautua bejelentkezes* bejelentkezni masuk log|masuk dang|nhap',
  ],
  [
    'rejected',
    'afvist avvist odmitl odmitnuto odmietnute zamitnuto hylattiin hylkasi elutasitott* visszautasitott* ditolak menolak bi|tu|choi tu|choi',
  ],
  ['refused', 'naegtet nektet'],
  [
    'could not',
    'kunne|ikke kan|ikke nelze nepodarilo|se nemozno ei|voitu ei|voi nu|s-putut nu|se|poate tidak|dapat khong|the',
  ],
  [
    'connection',
    'tilkobling* pripojeni spojeni pripojenie yhteys yhteytta yhteyden kapcsolat* conexiune* συνδεση koneksi sambungan ket|noi',
  ],
  ['connect', 'forbinde koble|til pripojit kapcsolodni csatlakozni terhubung menyambung'],
  [
    'closed',
    'lukket lukkede avsluttet ukonceno uzavreno ukoncene suljettiin katkaistiin megszakadt bezarult inchis* ditutup terputus bi|dong bi|ngat',
  ],
  [
    'timed out',
    'tidsfrist* tidsavbrudd vyprsel|casovy|limit casovy|limit vyprsel aikakatkaistiin aikakatkaisu idotullepes* χρονικο|οριο waktu|habis kehabisan|waktu het|thoi|gian qua|thoi|gian',
  ],
  [
    'not found',
    'ikke|fundet ikke|funnet nebyl|nalezen nenalezen nenajdeny ei|loydy ei|loytynyt nem|talalhato nu|fost|gasit* negasit* tidak|ditemukan khong|tim|thay',
  ],
  ['unknown', 'ukendt ukjent neznam*'],
  ['certificate', 'varmenne varmennetta tanusitvany* πιστοποιητικο chung|chi'],
  [
    'expired',
    'udlobet utlopt vyprsela platnost vanhentunut vanhentui lejart expirat* εληξε εχει|ληξει kedaluwarsa het|han',
  ],
  ['not trusted', 'ikke|tillid ikke|klarert ikke|betroet neni|duveryhodn* nie|je|doveryhodn*'],
  [
    'mailbox',
    'postkasse* postboks schranka schranky postovni|schranka postilaatikko postafiok* cutia|postala casuta|postala kotak|surat hop|thu',
  ],
  ['full', 'fuld plna taynna megtelt plina penuh da|day bi|day'],
  ['limit', 'graense*'],
  ['too many', 'for|mange prilis|mnoho'],
  ['try again later', 'prov|igen|senere prov|igjen|senere zkuste|to|pozdeji coba|lagi|nanti'],
  ['account', 'kontoen ucet uctu tili tilin fiok fiokot contul λογαριασμος akun akaun tai|khoan'],
  [
    'blocked',
    'blokeret blokkert spaerret sperret zablokovan* uzamcen* estetty lukittu zarolva letiltottak blocat* αποκλειστηκε κλειδωθηκε diblokir terkunci bi|chan bi|khoa',
  ],
  ['recipient', 'modtager* mottaker* prijemce prijemca'],
  ['sender', 'afsender* avsender* odesilatel* odosielatel*'],
  ['not', 'ikke tidak'],
  ['does not support', 'nepodporuje ei|tue nem|tamogatja'],
  ['server', 'may|chu'],
  ['daily', 'napi'],
  ['sending limit', 'kuldesi|korlat*'],
  ['reached', 'elerte'],
];
