import type { Security } from '../roles.ts';
import type { Choice, Option } from '../seen.ts';
import { isSwitch } from './field.ts';
import type { MailField } from './mail-field.ts';
import { onOff } from './on-off.ts';

type Sense = 'none' | 'starttls' | 'tls' | 'implicit' | 'auto' | 'on' | 'maybe' | 'plain';

/** "None" at the beginning of an option, in languages whose letters are no word characters to `\b`. */
const noneElsewhere =
  /^(?:(?:нет|немає|нема|няма|без|brak|ingen|inget|ei|yok|nincs|niciun|fără|geen|uden|χωρίς|καμία|بدون|بلا|لا|ללא|אין|không|tidak|tanpa)(?!\p{L})|žádn|žiad|hiçbir|κανέν|ไม่)/iu;

/**
 * What an option of an encryption list means. "SSL" and "SSL/TLS" mean TLS from the first byte in mail apps, "TLS"
 * alone mostly means the STARTTLS upgrade: so in the lists of PHPMailer, Django, Laravel and their kin.
 */
function senseOf(text: string, value: string): Sense {
  const both = `${text} ${value}`.toLowerCase().replace(/_/g, ' ');
  const words = text.toLowerCase();
  if (/start ?-?tls/.test(both))
    return /^(?:no|without|disable|never)\b[^/]*$/.test(words) ? 'none' : 'starttls';
  if (
    /no ?tls|notls|tls disabled|no ?(?:encryption|security|ssl)|\b(?:none|never|off|unencrypted|insecure|unsecured?|plain(?:text)?|disabled?|without|false|no|standard)\b|keine|ohne|aucune?|sans|ningun[ao]?|sin |nenhum|sem |nessun|无|無|なし|不加密|暗号化しない/.test(
      words,
    )
  )
    return 'none';
  if (noneElsewhere.test(words)) return 'none';
  if (text !== '' && !/ssl|tls/.test(words) && /\b(?:none|off|no|false)\b/.test(both)) return 'none';
  if (/implicit|smtps|imaps|pop3s|\bssl\b|sockets layer|\b465\b|\b99[35]\b/.test(words)) return 'implicit';
  if (/\b587\b/.test(words)) return 'starttls';
  if (/\btls\b|transport layer/.test(words))
    return /\bssl\b/.test(value.toLowerCase()) && !/tls/.test(value.toLowerCase()) ? 'implicit' : 'tls';
  if (/\bssl\b|smtps|imaps/.test(both)) return 'implicit';
  if (/\btls\b/.test(both)) return 'tls';
  if (/auto|detect|自动|自動/.test(both)) return 'auto';
  if (/^(?:smtp|imap|pop3?)$/.test(words)) return 'plain';
  if (/always|required?|mandatory|forced?|strict/.test(words)) return 'on';
  if (/prefer|opportun|optional|if (?:possible|available|required)/.test(words)) return 'maybe';
  if (/\b(?:yes|true|on|enabled?|1|ja|oui|s[ií]|sim)\b|是|はい|开启|有効/.test(both)) return 'on';
  return text.trim() === '' || /^[-–— ]*(?:select|choose|please)?/i.exec(text)?.[0] === text
    ? 'none'
    : 'maybe';
}

const orders: Record<Security, Sense[]> = {
  starttls: ['starttls', 'tls', 'on', 'auto', 'maybe'],
  tls: ['implicit', 'tls', 'on', 'auto'],
};

type Box = 'starttls' | 'implicit' | 'tls';

/** What switching a check box on would do. */
function boxSense(field: MailField): { box: Box; inverted: boolean } {
  const { facts } = field;
  const label = facts.label.toLowerCase();
  const words = label === '' ? facts.names.toLowerCase().replace(/[_-]/g, ' ') : label;
  const named = facts.names.toLowerCase();
  const inverted =
    /disable|ignore|without|deaktiv|désactiv|desactiv|禁用|無効/.test(words) ||
    /^no |\bno (?:ssl|tls)/.test(words);
  const help = facts.help.toLowerCase();
  let box: Box;
  if (/start ?-?tls/.test(words)) box = 'starttls';
  else if (/465/.test(help) && /(?:otherwise|off|false|587)/.test(help) && !/465[^.]*or 587/.test(help))
    box = 'implicit';
  else if (/implicit|smtps|imaps|\bssl\b/.test(words)) box = 'implicit';
  else if (/\btls\b|transport layer/.test(words)) box = /secure \(tls\)/.test(words) ? 'implicit' : 'tls';
  else if (/start_?-?tls/.test(named)) box = 'starttls';
  else if (/ssl|secure/.test(named) && !/tls/.test(named)) box = 'implicit';
  else if (/secure/.test(words) && !/encrypt|verschl|chiffr|cifr|加密|暗号/.test(words)) box = 'implicit';
  else box = 'tls';
  return { box, inverted };
}

/** Whether a switch shall be on for the wanted encryption. */
function boxOn(field: MailField, want: Security, partners: readonly MailField[]): boolean {
  const { box, inverted } = boxSense(field);
  const hasPartner = partners.some((p) => p !== field && isBox(p) && boxSense(p).box !== box);
  const wanted =
    want === 'starttls' ? box !== 'implicit' : box === 'implicit' || (box === 'tls' && !hasPartner);
  if (!inverted) return wanted;
  // "Disable TLS" where STARTTLS is still used: it switches off TLS from the first byte.
  if (want === 'starttls' && box !== 'starttls' && /starttls/i.test(field.facts.help)) return true;
  return !wanted && box !== 'tls';
}

const isBox = (f: MailField): boolean => isSwitch(f.facts);

/**
 * What to choose on one control so that the group means the wanted encryption, as far as this control can say
 * it. `null` when no option fits. `partners` are all encryption controls of the group, this one included.
 */
export function chooseSecurity(
  field: MailField,
  want: Security,
  partners: readonly MailField[],
): Choice | null {
  const { facts } = field;
  switch (facts.control) {
    case 'checkbox':
    case 'switch':
      return { kind: 'check', on: boxOn(field, want, partners) };
    case 'text':
      return { kind: 'text', text: securityWord(`${facts.label} ${facts.help} ${facts.placeholder}`, want) };
    case 'select':
    case 'radios':
    case 'combobox':
      return chooseOption(facts.options, field, want, partners);
    default:
      return facts.control satisfies never;
  }
}

/** The option of a list that means the wanted encryption. */
function chooseOption(
  options: readonly Option[],
  field: MailField,
  want: Security,
  partners: readonly MailField[],
): Choice | null {
  const senses = options.map((o) => senseOf(o.text, o.value));
  const at = (index: number): Choice => ({ kind: 'option', index, text: options[index]?.text ?? '' });
  if (onOff(options) && !options.some((o) => /ssl|tls/i.test(o.text))) {
    // Yes/no, never/always: the label says what yes means.
    const on = boxOn(field, want, partners);
    const index = on ? firstOf(senses, ['on', 'maybe']) : firstOf(senses, ['none']);
    if (index >= 0) {
      if (!on) return at(index);
      const strict = options.findIndex(
        (o, k) => senses[k] === 'on' && /always|required|force|mandatory/i.test(o.text),
      );
      return at(strict >= 0 ? strict : index);
    }
  }
  const index = firstOf(senses, orders[want]);
  if (index >= 0) {
    // Of several that mean it, the one that insists.
    const sense = senses[index];
    const strict = options.findIndex(
      (o, k) => senses[k] === sense && /always|requir|force|mandatory/i.test(o.text),
    );
    const lax = /if (?:available|possible)|opportun|optional|prefer/i.test(options[index]?.text ?? '');
    const firm = options.findIndex(
      (o, k) => senses[k] === sense && !/if (?:available|possible)|opportun|optional|prefer/i.test(o.text),
    );
    return at(strict >= 0 ? strict : lax && firm >= 0 ? firm : index);
  }
  const plain = senses.indexOf('plain');
  if (want === 'starttls' && plain >= 0) return at(plain);
  return null;
}

function firstOf(senses: readonly Sense[], order: readonly Sense[]): number {
  for (const sense of order) {
    const index = senses.indexOf(sense);
    if (index >= 0) return index;
  }
  return -1;
}

/** The word for a free-text encryption field, in the spelling its own hint uses. */
export function securityWord(hint: string, want: Security): string {
  const find = (pattern: RegExp): string | null => pattern.exec(hint)?.[0] ?? null;
  if (want === 'starttls')
    return (
      find(/start_?tls/i) ??
      (/\bsmtps\b/i.test(hint)
        ? (find(/\bsmtp\b(?=\s*(?:or|,|\/|\|))/i) ?? 'smtp')
        : (find(/\btls\b/i) ?? 'tls'))
    );
  return find(/\b(?:imaps|pop3s|smtps)\b/i) ?? find(/\bssl\b/i) ?? find(/\btls\b/i) ?? 'ssl';
}
