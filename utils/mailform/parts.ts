import { type FieldFacts, helpBits } from './read.ts';
import type { Part, Protocol } from './roles.ts';
import { meaning, W } from './words.ts';

/** What a control may be for, before it is known for which protocol. */
export type Use = Part | 'from.address' | 'from.name' | 'email' | 'confirm';
export interface Evidence {
  use: Use;
  weight: number;
  reason: string;
}

export const mailPorts: Record<string, Protocol> = {
  '25': 'smtp',
  '465': 'smtp',
  '587': 'smtp',
  '2525': 'smtp',
  '143': 'imap',
  '993': 'imap',
  '110': 'pop',
  '995': 'pop',
};
const knownPort = /^(?:default:? ?|e\.?g\.?:? ?|ie\.? ?)?\(?(25|465|587|2525|143|993|110|995)\b/i;
const portNumbers = /\b(?:25|465|587|993|995|143|110)\b/;
const hostLike = /^(?:e\.?g\.?:? ?|https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+){1,4}(?::\d+)?$/i;
const mailHostLike = /\b(?:smtp|imap|pop3?|mail|email|mx)\.[a-z\d-]+\.[a-z]{2,}/i;
const addressLike = /[^\s@<]+@[^\s@>]+/;
const tlsOption = /\b(?:ssl|start[ -]?tls|tls|smtps|imaps|pop3s)\b/i;
const tlsVersion = /\b(?:tls|ssl) ?v?1(?:[._]\d)?\b|\bsslv[23]\b/i;

const text = (bits: number, mask: number): boolean => (bits & mask) !== 0;
const own = (f: FieldFacts): number => f.labelBits | f.nameBits;

/** Words in a label that say it is not about the server itself. */
const aside = W.foreign | W.limit | W.cert;

const lists = /imap|pop|smtp|oauth|ssl|tls/i;

/** The options of a list when they have anything to do with mail, read once per field; else none. */
export function mailOptions(f: FieldFacts): { value: string; text: string }[] {
  if (!f.options) {
    const cheap = f.item.control === 'select' ? (f.element.textContent ?? '') : '';
    f.options = f.item.control === 'select' && !lists.test(cheap) ? [] : optionTexts(f);
  }
  return f.options;
}

/** Texts of a list's options, for native selects and for ARIA lists that are in the page. */
export function optionTexts(f: FieldFacts): { value: string; text: string }[] {
  const { item } = f;
  if (item.control === 'select')
    return Array.from((item.element as HTMLSelectElement).options, (o) => ({
      value: o.value,
      text: o.text.trim(),
    })).slice(0, 80);
  if (item.control === 'radios')
    return item.radios.map((r) => ({ value: r.getAttribute('value') ?? r.id, text: radioText(r) }));
  if (item.control === 'combobox') {
    const list = listOf(item.element);
    if (list)
      return Array.from(list.querySelectorAll('[role=option]'), (o) => ({
        value: o.getAttribute('data-value') ?? '',
        text: (o.textContent ?? '').trim(),
      })).slice(0, 80);
  }
  return [];
}

/** The listbox an ARIA combobox opens: named by it, or beside it. */
export function listOf(element: HTMLElement): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const attribute of ['aria-controls', 'aria-owns']) {
    const id = element.getAttribute(attribute);
    const list = id ? root.getElementById?.(id) : null;
    if (list) return list.matches('[role=listbox]') ? list : (list.querySelector('[role=listbox]') ?? list);
  }
  const next = element.nextElementSibling;
  return next?.getAttribute('role') === 'listbox' ? next : null;
}

/** The words of one radio button. */
export function radioText(radio: HTMLElement): string {
  const label =
    radio.closest('label') ??
    (radio.id === ''
      ? null
      : (radio.getRootNode() as Document | ShadowRoot).querySelector?.(
          `label[for="${CSS.escape(radio.id)}"]`,
        ));
  const words =
    radio.getAttribute('aria-label') ??
    label?.textContent ??
    (radio.textContent || radio.nextSibling?.textContent);
  return (words ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** Everything that speaks for each use of one control. Weights: 5 is a plain own label, below 2 is a hint. */
export function weigh(f: FieldFacts): Evidence[] {
  const found: Evidence[] = [];
  const control = f.item.control;
  const bits = own(f) | f.besideBits;
  const interesting =
    text(
      bits | f.placeBits,
      W.host |
        W.port |
        W.secure |
        W.user |
        W.pass |
        W.mail |
        W.from |
        W.name |
        W.account |
        W.address |
        W.smtp |
        W.imap |
        W.pop,
    ) ||
    f.type === 'password' ||
    f.type === 'email';
  if (!interesting && control !== 'select' && control !== 'radios' && control !== 'combobox') return found;
  const add = (use: Use, weight: number, reason: string): void => {
    if (weight >= 1.5) found.push({ use, weight, reason });
  };
  if (control === 'text' || (control === 'combobox' && f.element.tagName === 'INPUT')) {
    add('password', password(f), `password: ${because(f)}`);
    add(
      'confirm',
      text(bits, W.confirm) && text(bits, W.pass) && f.type === 'password' ? 6 : 0,
      'asks for the password again',
    );
    add('username', username(f), `user name: ${because(f)}`);
    add('host', host(f), `server: ${because(f)}`);
    add('port', port(f), `port: ${because(f)}`);
    add('from.address', fromAddress(f), `sender address: ${because(f)}`);
    add('from.name', fromName(f), `sender name: ${because(f)}`);
    add('email', email(f), `e-mail address: ${because(f)}`);
    if (control === 'text') add('security', securityText(f), `encryption as text: ${because(f)}`);
  }
  if (control === 'select' || (control === 'combobox' && text(bits, W.port)))
    add('port', portList(f), 'list of mail ports');
  if (control === 'select' && f.element.hasAttribute('multiple'))
    add('host', host(f), `server: ${because(f)}`);
  if (control !== 'text') add('security', security(f), `encryption: ${because(f)}`);
  return found;
}

const because = (f: FieldFacts): string =>
  f.label !== '' ? `“${f.label}” (${f.labelFrom})` : f.names !== '' ? `named ${f.names}` : f.placeholder;

function password(f: FieldFacts): number {
  const secret = f.type === 'password';
  if (
    f.type === 'email' ||
    f.type === 'number' ||
    f.type === 'search' ||
    f.type === 'url' ||
    f.type === 'textarea'
  )
    return 0;
  const label = text(f.labelBits, W.pass);
  const name = text(f.nameBits, W.pass);
  if (!secret && !label && !name) return 0;
  let weight = (secret ? 3 : 0) + (label ? 4 : 0) + (name ? 2 : 0) + (text(f.placeBits, W.pass) ? 1 : 0);
  if (!label && f.label !== '' && f.labelFrom !== 'placeholder') {
    // A password input with another meaning: a key, or a host that someone typed as password.
    if (text(f.labelBits, W.token) && text(f.labelBits, W.smtp | W.imap | W.mail)) weight += 1;
    else if (text(f.labelBits, W.host | W.port | W.user | W.name | W.account | W.token | W.foreign))
      weight -= secret ? 5 : 6;
    else if (!secret) weight -= 3;
  }
  // One caption over user and password ("smtp_user/smtp_pass"): name and placeholder decide.
  if (label && text(f.labelBits, W.user) && !secret && !name && !text(f.placeBits, W.pass)) weight -= 4;
  if (text(f.labelBits | f.nameBits, W.confirm)) weight -= 3;
  if (text(f.labelBits, W.foreign | W.cert)) weight -= 4;
  else if (text(f.nameBits, W.foreign)) weight -= label && text(f.labelBits, W.smtp | W.mail) ? 0 : 3;
  if (text(f.labelBits, W.limit)) weight -= 6;
  return weight;
}

function username(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number') return 0;
  const l = f.labelBits;
  let weight =
    (text(l, W.user) ? 5 : text(l, W.account) && !text(l, W.name & 0) ? 3.5 : 0) +
    (text(f.nameBits, W.user) ? 2.5 : text(f.nameBits, W.account) ? 1 : 0);
  if (weight === 0 && !text(f.placeBits, W.user)) return 0;
  if (text(f.placeBits, W.user)) weight += 1;
  if (f.element.getAttribute('autocomplete') === 'username') weight += 0.5;
  if (text(l, W.pass) && !(text(l, W.user) && (text(f.nameBits, W.user) || text(f.placeBits, W.user))))
    weight -= 6;
  if (text(f.nameBits, W.pass) && !text(f.nameBits, W.user)) weight -= 4;
  if (text(l, W.port | W.to | W.reply | W.inbox)) weight -= 4;
  if (text(l, W.host) && !text(l, W.user)) weight -= 4;
  if (!text(l, W.user) && text(l, W.from | W.address | W.name | W.host)) weight -= 3;
  if (text(l, W.secure)) weight -= 3;
  weight -= asides(f);
  return weight;
}

function asides(f: FieldFacts): number {
  if (text(f.labelBits, aside)) return 7;
  if (text(f.nameBits, W.foreign)) return text(f.labelBits, W.smtp | W.imap | W.pop | W.mail) ? 0 : 3;
  return 0;
}

function host(f: FieldFacts): number {
  if (f.type === 'email' || f.type === 'number' || f.type === 'tel') return 0;
  const l = f.labelBits;
  let weight =
    (text(l, W.host) ? 5 : 0) +
    (text(f.nameBits, W.host) && !text(f.nameBits, W.user | W.pass | W.port) ? 2.5 : 0);
  const server = mailHostLike.test(f.placeholder) || mailHostLike.test(f.help);
  if (
    text(l, W.address) &&
    !text(l, W.mail | W.from | W.to | W.reply) &&
    !text(f.titles[0]?.bits ?? 0, W.from | W.to) &&
    (server ||
      text(helpBits(f), W.host) ||
      text(f.nameBits | l, W.smtp | W.imap) ||
      text(f.titles[0]?.bits ?? 0, W.smtp | W.imap | W.pop))
  )
    weight += 3.5;
  if (
    weight === 0 &&
    text(l, W.smtp | W.imap | W.pop | W.incoming | W.outgoing) &&
    (server || (hostLike.test(f.placeholder) && !knownPort.test(f.placeholder)))
  )
    weight = 3;
  if (weight === 0 && f.label === '' && server) weight = 3;
  if (weight === 0) return 0;
  if (server) weight += 1.5;
  else if (hostLike.test(f.placeholder) && !knownPort.test(f.placeholder)) weight += 0.7;
  if (addressLike.test(f.placeholder)) weight -= 3;
  if (text(l, W.user | W.pass)) weight -= 6;
  if (text(l, W.port) && (text(f.nameBits, W.port) || !text(f.nameBits, W.host))) weight -= 4;
  if (text(l, W.secure) && !text(l, W.host)) weight -= 4;
  if (text(l, W.from | W.to | W.reply) && !text(l, W.host)) weight -= 4;
  if (text(l, W.from) && text(l, W.address | W.mail) && !text(f.nameBits, W.host)) weight -= 3;
  if (text(l, W.account)) weight -= 2;
  if (f.type === 'password' && (text(l | f.nameBits, W.pass) || !text(l, W.host))) weight -= 6;
  weight -= asides(f);
  if (f.type === 'url') weight -= 3;
  return weight;
}

function port(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'email') return 0;
  const l = f.labelBits;
  let weight = (text(l, W.port) ? 5 : 0) + (text(f.nameBits, W.port) ? 2.5 : 0);
  if (weight === 0) {
    if (f.label === '' && (knownPort.test(f.value) || knownPort.test(f.placeholder))) weight = 2;
    else return 0;
  }
  if (!text(l, W.port) && text(l, W.host | W.user | W.pass | W.name)) weight -= 3;
  if (text(l, W.host) && !text(f.nameBits, W.port) && f.type !== 'number') weight -= 2;
  if (f.type === 'number' || f.element.getAttribute('role') === 'spinbutton') weight += 1;
  if (knownPort.test(f.value)) weight += 1.5;
  if (knownPort.test(f.placeholder)) weight += 1;
  weight -= asides(f);
  return weight;
}

function portList(f: FieldFacts): number {
  if (f.item.control === 'combobox' && f.element.tagName === 'INPUT') return 0;
  if (!text(f.labelBits | f.nameBits, W.port) && !portNumbers.test(f.element.textContent ?? '')) return 0;
  const options = optionTexts(f);
  const known = options.filter((o) => knownPort.test(o.text) || knownPort.test(o.value)).length;
  const label = text(f.labelBits, W.port) ? 4 : text(f.nameBits, W.port) ? 2 : 0;
  if (known >= 2) return 3 + label - asides(f);
  return label > 0 && options.length === 0 ? label - asides(f) : 0;
}

function security(f: FieldFacts): number {
  const { control } = f.item;
  const l = f.labelBits;
  const box = control === 'checkbox' || control === 'switch';
  if (control === 'text') return 0;
  let weight =
    (text(l, W.secure) ? 4.5 : 0) +
    (text(f.nameBits, W.secure) ? 2.5 : 0) +
    (text(f.besideBits, W.secure) ? 1.5 : 0);
  const options = box ? [] : weight > 0 ? optionTexts(f) : mailOptions(f);
  let listed = 0;
  for (const o of options)
    if ((tlsOption.test(o.text) || tlsOption.test(o.value)) && !tlsVersion.test(o.text)) listed++;
  if (listed > 0) weight += listed >= 2 ? 4 : 2;
  if (options.some((o) => tlsVersion.test(o.text))) weight -= 5;
  if (weight === 0) return 0;
  // A list of ways to send (PHP, sendmail, SMTP, SMTP with TLS) chooses the transport.
  if (
    !text(l, W.secure) &&
    options.some((o) => /\b(?:php|sendmail|qmail|local|mailgun|sendgrid|oauth)\b|mail\(\)/i.test(o.text))
  )
    return 0;
  // A list named for security without one option about it is another list ("ws-security", "peer").
  if (options.length > 1 && listed === 0 && !onOff(options)) weight -= 4;
  if (box && text(l, W.pass | W.to | W.from | W.reply)) weight -= 6;
  if (text(l, W.cert)) weight -= 7;
  else if (text(f.nameBits, W.cert) && !text(l, W.disable)) weight -= text(l, W.secure) ? 3 : 6;
  if (text(helpBits(f), W.cert) && box && !text(l, W.enable) && /certificat|valid/i.test(f.help)) weight -= 5;
  if (text(l, W.limit | W.port) && !text(f.nameBits, W.secure)) weight -= 4;
  if (text(l, W.foreign)) weight -= 6;
  else if (text(f.nameBits, W.foreign) && !text(l, W.smtp | W.imap | W.pop)) weight -= 4;
  if (text(l, W.auth) && listed === 0) weight -= 3;
  return weight;
}

/** Options such as yes/no, true/false, always/never, required/disabled. */
export function onOff(options: { value: string; text: string }[]): boolean {
  return (
    options.length <= 4 &&
    options.every(
      (o) =>
        o.text.length < 40 &&
        /^(?:yes|no|true|false|on|off|always|never|required|disabled|enabled|preferred|none|optional|ja|nein|oui|non|s[ií]|n[aã]o|sim|是|否|はい|いいえ|-*)\b/i.test(
          o.text,
        ),
    )
  );
}

function securityText(f: FieldFacts): number {
  const l = f.labelBits;
  if (!text(l, W.secure) || f.type !== 'text') return 0;
  if (text(l, W.host | W.port | W.user | W.pass | W.cert | W.foreign | W.limit | W.from)) return 0;
  const hint = `${f.label} ${f.help} ${f.placeholder}`;
  return tlsOption.test(hint) ? 5 : 2;
}

function fromAddress(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number' || f.type === 'textarea') return 0;
  const l = f.labelBits;
  const title = f.titles[0]?.bits ?? 0;
  const nameOnly = text(l, W.name) && !text(l, W.address);
  let weight = 0;
  if (text(l, W.from)) weight = 5;
  else if (text(f.nameBits, W.from) && !text(f.nameBits, W.user | W.pass | W.host)) weight = 3;
  else if (text(title, W.from) && text(l, W.mail | W.address)) weight = 4;
  else if (/no-?_?reply/i.test(`${f.label} ${f.names}`) && text(l, W.address | W.mail) && !text(l, W.name))
    return 4;
  if (weight === 0) return 0;
  if (
    nameOnly ||
    (!text(l, W.mail | W.address | W.from) &&
      text(f.nameBits, W.name) &&
      !text(f.nameBits, W.mail | W.address))
  )
    weight -= 5;
  if (text(l | f.nameBits, W.mail | W.address)) weight += 1;
  if (f.type === 'email') weight += 1;
  if (addressLike.test(f.placeholder)) weight += 1;
  // A list of addresses is not a sender.
  if (/,\s*\S|comma|list of/i.test(f.placeholder + f.help) && !addressLike.test(f.value)) weight -= 2;
  if (text(l, W.to | W.reply | W.test)) weight -= 6;
  if (text(f.nameBits, W.to | W.reply) && !text(l, W.from)) weight -= 4;
  if (text(l, W.user | W.pass | W.host | W.port)) weight -= 5;
  if (text(l, aside)) weight -= 5;
  if (text(l, W.incoming) && !text(l, W.outgoing)) weight -= 6;
  if (f.labelFrom === 'none' && text(f.nameBits, W.name) && !text(f.nameBits, W.mail | W.address))
    weight -= 3;
  return weight;
}

function fromName(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number' || f.type === 'textarea') return 0;
  const l = f.labelBits;
  const title = f.titles[0]?.bits ?? 0;
  if (f.type === 'email' && !(text(l, W.name) && text(l, W.from))) return 0;
  if (text(l, W.mail | W.address) && !text(l, W.name)) return 0;
  const named = text(l, W.name);
  let weight = 0;
  if (named && text(l, W.from)) weight = 6;
  else if (named && text(f.nameBits, W.from)) weight = 5;
  else if (named && text(title, W.from)) weight = 4.5;
  else if (named && /display|real|contact|full|anzeige/i.test(f.label)) weight = 3;
  else if (named && (text(l, W.mail) || /mail|admin/i.test(f.names))) weight = 2.5;
  else if (!named && text(f.nameBits, W.from) && text(f.nameBits, W.name)) weight = 4;
  else if (/realname/.test(f.names)) weight = 4;
  if (weight === 0) return 0;
  if (text(l, W.to | W.reply | W.user | W.pass | W.host)) weight -= 6;
  if (text(f.nameBits, W.to | W.reply) && !text(f.nameBits, W.from)) weight -= 4;
  if (text(title, W.to | W.reply) && !text(title, W.from)) weight -= 4;
  if (text(l, aside)) weight -= 5;
  if (text(helpBits(f), W.from) && !text(l, W.from)) weight += 1.5;
  return weight;
}

/** An e-mail address without "from" or "sender": the mailbox of an account form. */
function email(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number' || f.type === 'textarea' || f.type === 'search') return 0;
  const l = f.labelBits;
  let weight =
    (text(l, W.mail) && (text(l, W.address | W.account) || f.label.length < 22) ? 4 : 0) +
    (text(f.nameBits, W.mail) && !text(f.nameBits, W.host | W.pass | W.port | W.name) ? 1.5 : 0);
  if (f.type === 'email') weight += 1.5;
  if (weight < 2) return 0;
  if (addressLike.test(f.placeholder)) weight += 0.5;
  if (text(l, W.to | W.reply | W.test | W.host | W.port | W.pass | W.limit | W.from)) weight -= 6;
  if (text(l, W.name) && !text(l, W.address)) weight -= 4;
  if (text(f.nameBits, W.to | W.reply | W.test) && !text(f.nameBits, W.from))
    weight -= text(f.nameBits, W.to | W.test) ? 4 : 2;
  if (text(l, W.user) || (text(f.nameBits, W.user) && !text(l, W.mail))) weight -= 3;
  if (text(l, W.foreign) || /newsletter|subscribe/i.test(f.names)) weight -= 5;
  // "Mail parameters": the word mail beside words of another matter is not an address.
  if (!text(l, W.address | W.account) && f.type !== 'email' && strangeWords(f.label) > 0) weight -= 3.5;
  const title = f.titles[0]?.bits ?? 0;
  if (text(title, W.to | W.reply | W.test) && !text(title, W.mail & 0)) weight -= 4;
  return weight;
}

/** Words of a Latin label that mean nothing to us, short ones aside. */
function strangeWords(label: string): number {
  return label.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && meaning(word) === 0).length;
}

/** Which protocol a text speaks of, and how strongly; incoming counts for IMAP and POP alike. */
export function protocolOf(bits: number, weight: number): Record<Protocol, number> {
  const smtp = (text(bits, W.smtp) ? weight : 0) + (text(bits, W.outgoing) ? weight * 0.8 : 0);
  const incoming = text(bits, W.incoming) ? weight * 0.8 : 0;
  return {
    smtp: Math.min(smtp, weight * 1.2),
    imap: Math.min((text(bits, W.imap) ? weight : 0) + incoming, weight * 1.2),
    pop: Math.min((text(bits, W.pop) ? weight : 0) + incoming * (text(bits, W.imap) ? 0 : 0.9), weight * 1.2),
  };
}

/** For tests and reasons. */
export const bitsOf = meaning;
