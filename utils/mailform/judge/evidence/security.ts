import { W } from '../concepts.ts';
import { type FieldFacts, helpBits, isSwitch, mailOptions } from '../field.ts';
import { onOff } from '../on-off.ts';
import { names, tlsOption } from './patterns.ts';

/** Switches encryption off, and has nothing to do with certificates. */
const ignoresTls = /ignore[ _-]?(?:start[ _-]?)?(?:tls|ssl)/i;
const tlsVersion = /\b(?:tls|ssl) ?v?1(?:[._]\d)?\b|\bsslv[23]\b/i;

/** How much speaks for a list, switch or box that chooses the encryption. */
export function security(f: FieldFacts): number {
  const { control } = f;
  const l = f.labelBits;
  const box = isSwitch(f);
  if (control === 'text') return 0;
  let weight =
    (names(l, W.secure) ? 4.5 : 0) +
    (names(f.nameBits, W.secure) ? 2.5 : 0) +
    (names(f.besideBits, W.secure) ? 1.5 : 0);
  const options = box ? [] : weight > 0 ? f.options : mailOptions(f);
  let listed = 0;
  for (const o of options)
    if ((tlsOption.test(o.text) || tlsOption.test(o.value)) && !tlsVersion.test(o.text)) listed++;
  if (listed > 0) weight += listed >= 2 ? 4 : 2;
  if (options.some((o) => tlsVersion.test(o.text))) weight -= 5;
  if (weight === 0) return 0;
  // A list of ways to send (PHP, sendmail, SMTP, SMTP with TLS) chooses the transport.
  if (
    !names(l, W.secure) &&
    options.some((o) => /\b(?:php|sendmail|qmail|local|mailgun|sendgrid|oauth)\b|mail\(\)/i.test(o.text))
  )
    return 0;
  // A list named for security without one option about it is another list ("ws-security", "peer").
  if (options.length > 1 && listed === 0 && !onOff(options)) weight -= 4;
  if (box && names(l, W.pass | W.to | W.from | W.reply)) weight -= 6;
  if (names(l, W.cert) && !ignoresTls.test(f.label)) weight -= 7;
  else if (names(f.nameBits, W.cert) && !names(l, W.disable)) weight -= names(l, W.secure) ? 3 : 6;
  if (names(helpBits(f), W.cert) && box && !names(l, W.enable) && /certificat|valid/i.test(f.help))
    weight -= 5;
  if (names(l, W.limit | W.port) && !names(f.nameBits, W.secure)) weight -= 4;
  if (names(l, W.foreign)) weight -= 6;
  else if (names(f.nameBits, W.foreign) && !names(l, W.smtp | W.imap | W.pop)) weight -= 4;
  if (names(l, W.auth) && listed === 0) weight -= 3;
  return weight;
}

/** How much speaks for the encryption as free text. */
export function securityText(f: FieldFacts): number {
  const l = f.labelBits;
  if (!names(l, W.secure) || f.type !== 'text') return 0;
  if (names(l, W.host | W.port | W.user | W.pass | W.cert | W.foreign | W.limit | W.from)) return 0;
  const hint = `${f.label} ${f.help} ${f.placeholder}`;
  return tlsOption.test(hint) ? 5 : 2;
}
