/**
 * Marks of other providers' servers and help pages. Addresses are cut out before these are looked for, since a
 * message to somebody at Gmail says nothing about whose server complained.
 */
const providers: readonly { name: string; marks: RegExp }[] = [
  {
    name: 'Gmail',
    marks:
      /(?:smtp|imap|pop)\.(?:gmail|googlemail)\.com|support\.google\.com|accounts\.google\.com|\bgsmtp\b|application-specific password required|verified by google|googlemail\.com|gmail-smtp-in|myaccount\.google\.com|5\.7\.9 (?:application|please log in)|5\.7\.8 username and password not accepted/u,
  },
  {
    name: 'Yahoo',
    marks:
      /(?:smtp|imap|pop)\.mail\.yahoo\.|yahoodns|help\.yahoo\.com|#auth00\d|mail\.yahoo\.com|\byahoo\b|yahooinc\.com|yahoo\.com error/u,
  },
  {
    name: 'iCloud',
    marks: /(?:smtp|imap)\.mail\.me\.com|support\.apple\.com|appleid\.apple\.com|icloud\.com/u,
  },
  { name: 'AOL', marks: /(?:smtp|imap)\.aol\.com/u },
  {
    name: 'GMX',
    marks:
      /(?:mail|smtp|imap|pop)\.gmx\.(?:net|com|de|at|ch)|postmaster\.gmx\.|gmx\.(?:net|com|de) \(mr?gmx|\bgmx\b/u,
  },
  { name: 'WEB.DE', marks: /(?<![\w-])web\.de\b/u },
  { name: 'IONOS', marks: /(?:smtp|imap|pop)\.(?:ionos|1und1|1and1|kundenserver)\./u },
  { name: 'Yandex', marks: /(?:smtp|imap|pop)\.(?:mail\.)?yandex\.|yandex\.ru\/support/u },
  { name: 'Mail.ru', marks: /(?:smtp|imap|pop)\.mail\.ru|help\.mail\.ru/u },
  { name: 'QQ Mail', marks: /(?:smtp|imap|pop)\.(?:exmail\.)?qq\.com|service\.mail\.qq\.com/u },
  { name: 'NetEase Mail', marks: /(?:smtp|imap|pop)\.(?:163|126|yeah)\.(?:com|net)|mail\.163\.com/u },
  { name: 'Zoho Mail', marks: /(?:smtp|imap|pop)(?:pro)?\.zoho\./u },
  { name: 'Fastmail', marks: /(?:smtp|imap|pop)\.fastmail\.(?:com|help)/u },
  { name: 'Proton Mail', marks: /proton ?mail|proton\.me/u },
  {
    name: 'Amazon SES',
    marks: /email-smtp\.[a-z0-9-]+\.amazonaws\.com|amazonses\.com|arn:aws|email address is not verified/u,
  },
  { name: 'SendGrid', marks: /sendgrid/u },
  { name: 'Mailgun', marks: /mailgun/u },
  { name: 'Mailjet', marks: /mailjet/u },
  { name: 'Brevo', marks: /(?:smtp-relay\.)?(?:brevo|sendinblue)\.com/u },
  { name: 'Postmark', marks: /postmarkapp\.com/u },
  { name: 'OVH', marks: /(?:smtp|imap|ssl0|pro\d)\.(?:mail\.)?ovh\./u },
  { name: 'Strato', marks: /(?:smtp|imap)\.strato\.(?:de|com)/u },
  { name: 'Orange', marks: /(?:smtp|imap|pop)\.orange\.fr/u },
  { name: 'Hostinger', marks: /(?:smtp|imap|pop)\.hostinger\.com/u },
  { name: 'GoDaddy', marks: /smtpout\.secureserver\.net|imap\.secureserver\.net/u },
];

const microsoft =
  /outlook|office ?365|hotmail|\blive\.com|microsoft|\bmsn\b|exchange(?:labs)?|aadsts|aka\.ms|basicauthblocked|smtpclientauthentication|storedrv|windows live|\bgraph\b|login\.live|usertype/u;

/** E-mail addresses: whose they are does not say whose server spoke. */
export const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** A server by the name that such servers have; its first group is the label of the domain that is a name. */
const server =
  /(?<![a-z\d.-])(?:[a-z]{0,9}(?:smtp|imap)|pop3?|mail|mx)\d?\.(?:[a-z\d-]+\.)*?([a-z\d-]+)\.(?:(?:com?|net|org)\.)?(?:[a-z]{2,3}|info|email|mail|cloud|online)(?![\w.-])/gu;
/** Reserved names (RFC 2606) stand for anybody's. */
const anybody = new Set([
  'example',
  'domain',
  'yourdomain',
  'server',
  'host',
  'provider',
  'company',
  'accessasuser',
]);
const own = ['outlook', 'office', 'office365', 'hotmail', 'microsoft', 'live'];

/** Whether one letter was added, left out, mistaken or two were swapped: a slip, no other name. */
function slip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let until = 0;
  while (until < Math.min(a.length, b.length) - from && a.at(-1 - until) === b.at(-1 - until)) until++;
  const [x, y] = [a.slice(from, a.length - until), b.slice(from, b.length - until)];
  return Math.max(x.length, y.length) <= 1 || (x.length === 2 && x === [...y].reverse().join(''));
}

/** The other provider whose server or help page a canonical text shows, or null (also when Microsoft's is there too). */
export function foreignProvider(text: string): string | null {
  const said = text.replace(address, ' ');
  if (microsoft.test(said)) return null;
  return providers.find(({ marks }) => marks.test(said))?.name ?? null;
}

/** Whether a canonical text names a mail server that is nobody's we know, and no slip of the pen for Microsoft's. */
export function namesAnotherServer(text: string): boolean {
  const said = text.replace(address, ' ');
  if (microsoft.test(said)) return false;
  return [...said.matchAll(server)].some(
    ([, label = '']) => !anybody.has(label) && !own.some((name) => slip(label, name)),
  );
}
