import { W } from '../concepts.ts';
import { type FieldFacts, helpBits } from '../field.ts';
import { asides } from './asides.ts';
import { addressLike, hostLike, knownPort, mailHostLike, names } from './patterns.ts';
import { both } from './port.ts';

/** Words in a label that say what else a field is for. */
const said =
  W.port | W.secure | W.user | W.pass | W.from | W.name | W.address | W.account | W.to | W.reply | W.test;

/** How much speaks for the name of the server. */
export function host(f: FieldFacts): number {
  if (f.type === 'email' || f.type === 'number' || f.type === 'tel') return 0;
  const l = f.labelBits;
  let weight =
    (names(l, W.host) ? 5 : 0) +
    (names(f.nameBits, W.host) && !names(f.nameBits, W.user | W.pass | W.port) ? 2.5 : 0);
  const server = mailHostLike.test(f.placeholder) || mailHostLike.test(f.help);
  if (
    names(l, W.address) &&
    !names(l, W.mail | W.from | W.to | W.reply) &&
    !names(f.titles[0]?.bits ?? 0, W.from | W.to) &&
    (server ||
      names(helpBits(f), W.host) ||
      names(f.nameBits | l, W.smtp | W.imap) ||
      names(f.titles[0]?.bits ?? 0, W.smtp | W.imap | W.pop))
  )
    weight += 3.5;
  if (
    weight === 0 &&
    names(l, W.smtp | W.imap | W.pop | W.incoming | W.outgoing) &&
    (server || (hostLike.test(f.placeholder) && !knownPort.test(f.placeholder)))
  )
    weight = 3;
  if (weight === 0 && f.label === '' && server) weight = 3;
  // Words in a language that is not known here: then the name in the code decides.
  if (weight === 2.5 && !names(l, said) && names(f.nameBits | l, W.smtp | W.imap | W.pop)) weight += 1.5;
  if (weight === 0) return 0;
  if (server) weight += 1.5;
  else if (hostLike.test(f.placeholder) && !knownPort.test(f.placeholder)) weight += 0.7;
  if (addressLike.test(f.placeholder)) weight -= 3;
  if (names(l, W.user | W.pass)) weight -= 6;
  if (names(l, W.port) && !both.test(f.label) && (names(f.nameBits, W.port) || !names(f.nameBits, W.host)))
    weight -= 4;
  if (names(l, W.secure) && !names(l, W.host)) weight -= 4;
  if (names(l, W.from | W.to | W.reply) && !names(l, W.host)) weight -= 4;
  if (names(l, W.from) && names(l, W.address | W.mail) && !names(f.nameBits, W.host)) weight -= 3;
  if (names(l, W.account) && !names(l, W.smtp | W.imap | W.pop | W.incoming | W.outgoing)) weight -= 2;
  if (f.type === 'password' && (names(l | f.nameBits, W.pass) || !names(l, W.host))) weight -= 6;
  weight -= asides(f);
  if (f.type === 'url') weight -= 3;
  return weight;
}
