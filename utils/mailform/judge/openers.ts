import type { FieldRole, Protocol } from '../roles.ts';
import { W } from './concepts.ts';
import { type FieldFacts, helpBits } from './field.ts';
import { type MailField, mailField, type Opener } from './mail-field.ts';
import { onOff } from './on-off.ts';

const ways =
  /\b(?:php|sendmail|qmail|mail\(\)|mailgun|sendgrid|postmark|mailjet|ses|gmail|google|outlook|microsoft|yahoo|local|log|none|default|off|disabled?)\b/i;
const ownServer =
  /\b(?:other|custom|own|manual|generic|different)\b|andere|eigener|autre|otro|outro|altro|其他|其它|自定义|その他/i;
const mailWords = W.mail | W.smtp | W.outgoing | W.send;
const otherMatter =
  W.secure | W.cert | W.pass | W.limit | W.disable | W.test | W.foreign | W.port | W.host | W.to | W.reply;

/** The option of a list of ways to send that means "an SMTP server of my own", or -1. */
function smtpOption(options: readonly { value: string; text: string }[]): number {
  const smtp = options
    .map((o, index) => ({ o, index }))
    .filter(({ o }) => /\bsmtp\b/i.test(o.text) && !/without|oauth|\boff\b|turbo/i.test(o.text));
  // "SMTP - STARTTLS" before "SMTP": the list may carry the encryption too.
  const best =
    smtp.find(({ o }) => /start ?tls/i.test(o.text)) ??
    smtp.find(({ o }) => ownServer.test(o.text)) ??
    smtp.find(({ o }) => /^smtp$/i.test(o.text)) ??
    smtp[0];
  if (best) return best.index;
  // Kinds of notification: chat services, webhooks and e-mail.
  if (options.some((o) => /slack|discord|telegram|webhook|mattermost/i.test(o.text)))
    return options.findIndex((o) => /^e-?mail\b/i.test(o.text));
  const providers = options.filter((o) =>
    /gmail|google|outlook|office ?365|microsoft|yahoo|sendgrid|mailgun|icloud|zoho|sendmail|php|\bses\b/i.test(
      o.text,
    ),
  ).length;
  return providers >= 2 ? options.findIndex((o) => ownServer.test(o.text)) : -1;
}

function opener(f: FieldFacts): (Opener & { role: FieldRole }) | null {
  const { control } = f;
  const label = f.labelBits;
  const above = f.titles[0]?.bits ?? 0;
  switch (control) {
    case 'select':
    case 'radios': {
      const { options } = f;
      if (
        options.length < 2 ||
        options.length > 60 ||
        onOff(options) ||
        options.some((o) => /^(?:imap|pop3?)\b/i.test(o.text))
      )
        return null;
      if (!options.some((o) => ways.test(o.text))) return null;
      if (!((label | f.nameBits | above) & mailWords) && !options.some((o) => /\bsmtp\b/i.test(o.text)))
        return null;
      const index = smtpOption(options);
      if (index < 0) return null;
      return {
        role: 'smtp.host',
        protocol: 'smtp',
        choice: { kind: 'option', index, text: options[index]?.text ?? '' },
      };
    }
    case 'checkbox':
    case 'switch': {
      const rest =
        (label & otherMatter & ~(W.host | (label & W.disable && label & W.auth ? W.disable : 0))) !== 0;
      if (rest || f.nameBits & W.foreign) return null;
      if (
        label & W.auth &&
        (label | above | f.nameBits) & (mailWords | W.auth) &&
        !(label & (W.imap | W.pop))
      )
        return {
          role: 'smtp.username',
          protocol: 'smtp',
          choice: { kind: 'check', on: !(label & W.disable) },
        };
      const use = label & W.enable || /^\s*(?:smtp|imap|pop3?)\s*$/i.test(f.label);
      if (!use || helpBits(f) & W.cert) return null;
      const protocol: Protocol | null =
        label & W.smtp ? 'smtp' : label & W.imap ? 'imap' : label & W.pop ? 'pop' : null;
      return protocol ? { role: `${protocol}.host`, protocol, choice: { kind: 'check', on: true } } : null;
    }
    default:
      return null;
  }
}

/** More than these are no form of one mailbox. */
const maxOpeners = 4;

/**
 * Switches and lists that stand in the way: "Use SMTP", "SMTP authentication", "Send mail with: PHP / SMTP".
 * Only those that are not yet as needed; they become rows of the preview like any other field.
 */
export function findOpeners(all: readonly FieldFacts[], fields: readonly MailField[]): MailField[] {
  const taken = new Set(fields.map((f) => f.facts));
  const made: MailField[] = [];
  for (const f of all) {
    if (taken.has(f) || f.control === 'text') continue;
    const found = opener(f);
    if (!found || !f.shown) continue;
    // A switch for signing in belongs to the server it stands by.
    if (
      found.role === 'smtp.username' &&
      !fields.some((x) => x.role.startsWith('smtp.') && Math.abs(x.facts.index - f.index) <= 8)
    )
      continue;
    const { role, protocol, choice } = found;
    const asNeeded =
      choice.kind === 'check' ? f.on === choice.on : choice.kind === 'option' && f.chosen === choice.index;
    if (asNeeded || made.length >= maxOpeners) continue;
    const field = mailField(`opens#${made.length}`, role, f, 3, 'opens the mail fields');
    made.push({ ...field, opens: { protocol, choice } });
  }
  return made;
}
