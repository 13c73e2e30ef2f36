import { address } from './foreign.ts';

/**
 * Marks of programs that are no mail servers but refuse with the same words: data stores, directories, code hosting,
 * shells, web programming interfaces, the browser's own rules. General knowledge of their messages.
 */
const otherSystems =
  /\btwilio|salesforce|\barchivo\b|\bfichier\b|\bdatei\b|\barquivo\b|\bsms\b|\bteams:|app service|laufwerk|festplatte|\bdrive\b|\bdis(?:que|co) (?:dur|duro|local)\b|(?<!^)\bupstream\b|\bsklep|\bpam_|\btienda\b|warenkorb|panier\b|\bbluetooth\b|instagram|\bshopping\b|\b(?:your|cancell?ed) order\b|\bbooking\b|\bkube|\bpg_|\bmqtt\b|\bradius\b|вконтакте|\bbanque\b|\bbank\b|\bmeeting\b|\binvitation\b|(?<!azure )active directory:|\bwww\.|\bsql|\bwinrm\b|\bsteam(?:user| guard)|connection is not private|requests per min|rate_limit|using password: (?:yes|no)|\bgoogle\b|facebook|\bslack|\bapple (?:id|account)|iforgot|captcha|cloudflare|\baws\b|arn:aws|\bs3:|dropbox|paypal|fatal: password authentication failed for user|\bnpm err|e401\b|response from daemon|registry\.|status_logon_failure|\\\\\\\\[\w.-]+\\\\|\bcifs\b|\bsmb\b|\bamqp|rabbitmq|openvpn|\bvpn\b|kafka|\b(?:wi-?fi|wlan|zoom)\b|\bora-\d|^failed to fetch$|\bdiscord|x-api-key|\bmysqli?\b|mariadb|activerecord|sequelize|prisma|hikari|\bjdbc\b|postgres|\bsqlite|mongo|\bredis\b|memcached|elasticsearch|\bldaps?\b|\bldap_|ldaperr|\bnginx\b|\bdatabase\b|\bnetflix\b|\bpayment\b|windows update|err_connection|espace client|\bthis site cannot\b|\b404\b[^\n]{0,10}not found|active directory bind|\bs?ftp\b|\bsshd?2?\b(?! remote key)|\bgit\b|github\.com|gitlab\.com|docker|kubernetes|system:serviceaccount|spotify|\b(?:429|too many requests)\b.{0,60}\bapi\b|\bcors\b|xmlhttprequest|webhook|let's encrypt|\bacme\b|api\.[a-z-]+\.[a-z]{2}|\bhttp\/?\S* 429|\bstripe\b|\bvolume\b|\bdisk\b|\bdashboard\b|\bcsrf\b|publickey|domain (?:\S+ ){0,4}unverified|dns_probe|net::err_|\bxbox\b|microsoft teams|\bonedrive\b|\bskype\b|minecraft/u;

/**
 * What a text is about that names no mail, by its form: an address of the web, a port that is none of mail's, a process of a
 * system's log, a network card, a package of an app.
 */
const otherForm =
  /https?:\/\/|(?:\blocalhost:|\.(?:com|net|org|io|local|\d+\.\d+):|\bport[ =:]+)(?!(?:110|143|465|587|99\d?|[12]025|2525|1143)\b)\d{3,5}\b(?!:)|^(?:\w{3} +\d+ [\d:]+ \S+ )?[\w./-]+\[\d+\]:|\b(?:wlan|eth|wlp|enp)\d|\buid=|\bcom\.[a-z]+\.[a-z]+\/\./u;

/** Anything of mail: its protocols, ports, status codes (RFC 3463), Microsoft's names, or the word itself. */
const mail =
  /smtp|imap|\bpop3?\b|mail|outlook|office ?365|hotmail|exchange|microsoft|aadsts|xoauth|starttls|postfach|courriel|correo|correio|邮|郵|メール|\bsender\b|recipient|(?<![\d.])[245]\.\d\.\d{1,3}(?![\d.])|:(?:25|110|143|465|587|993|995)\b/u;

/** Whether a canonical text names mail, its protocols or Microsoft at all. */
export const speaksOfMail = (text: string): boolean => mail.test(text);

/** A server, a connection, a protocol, a port, a reply code, a mailbox or who keeps it: more than that mail is spoken of. */
const system =
  /smtp|imap|\bpop3?\b|outlook|office ?365|hotmail|exchange|microsoft|aadsts|oauth|starttls|connect|socket|network|time-?out|timed out|resol|certificat|handshake|schannel|curle_|\b(?:tls|ssl|port|mailbox|outgoing|incoming|server|host|client|service|remote)\b|(?<![\d.])[45]\d\d(?![\d.])|:\d{2,3}\b/u;

/** Whether a canonical text, in English as far as known, names a system of mail. */
export const namesMailSystem = (text: string): boolean => system.test(text);

/** A permission, which the pages of many hosts and programs give. */
const grant =
  /oauth|token|consent|authori[sz]|invalid_|redirect|access_d|aka\.ms|getaddr|unknownhost|web log/u;

/** Other services that carry the name of the mailbox's. */
const namesakes =
  /microsoft teams|xbox live|microsoft[^\n]*?(?:minecraft|xbox|onedrive|skype)|(?:minecraft|xbox|onedrive|skype)[^\n]*?microsoft/gu;
/** The name in front of what a program says, where it is one that knows nothing of mail. */
const ofProgram =
  /^(?:docker|rsync|kex_\w+|kube[\w-]*|pg_\w+|psql|mysql\w*|redis[\w-]*|git|ssh|npm|mqtt|radius|ldap\w*|nginx|cron\[\d+\]|wpa_\w+|auth\.log):/u;
/** Words that only another mail server's own software says. */
const otherServers = /\besmtp (?:exim|postfix)\b|\bdovecot\b|postfix\/smtpd|incorrect authentication data/u;

/** Whether a canonical text speaks of another system alone, so that its refusal is not the mailbox's. */
export const isOtherSystem = (text: string): boolean =>
  (!mail.test(text.replace(namesakes, ' ')) &&
    (otherSystems.test(text.replace(address, ' ')) || (otherForm.test(text) && !grant.test(text)))) ||
  ofProgram.test(text) ||
  (otherServers.test(text) && !/outlook|office ?365|hotmail|microsoft|\blive\.com|5\.7\.139/u.test(text));
