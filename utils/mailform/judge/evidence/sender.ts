import { W } from '../concepts.ts';
import { type FieldFacts, helpBits } from '../field.ts';
import { addressLike, aside, names } from './patterns.ts';

/** How much speaks for the address that mail is sent from. */
export function fromAddress(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number' || f.type === 'textarea') return 0;
  const l = f.labelBits;
  const title = f.titles[0]?.bits ?? 0;
  const nameOnly = names(l, W.name) && !names(l, W.address);
  let weight = 0;
  if (names(l, W.from)) weight = 5;
  else if (names(f.nameBits, W.from) && !names(f.nameBits, W.user | W.pass | W.host)) weight = 3;
  else if (names(title, W.from) && names(l, W.mail | W.address)) weight = 4;
  else if (
    names(l, W.outgoing | W.send) &&
    names(l, W.mail | W.address) &&
    names(l, W.address) &&
    !names(l, W.host)
  )
    weight = f.type === 'email' || addressLike.test(f.placeholder) ? 4 : 2;
  else if (/no-?_?reply/i.test(`${f.label} ${f.names}`) && names(l, W.address | W.mail) && !names(l, W.name))
    return 4;
  if (weight === 0) return 0;
  if (
    nameOnly ||
    (!names(l, W.mail | W.address | W.from) &&
      names(f.nameBits, W.name) &&
      !names(f.nameBits, W.mail | W.address))
  )
    weight -= 5;
  if (names(l | f.nameBits, W.mail | W.address)) weight += 1;
  if (f.type === 'email') weight += 1;
  if (addressLike.test(f.placeholder)) weight += 1;
  // A list of addresses is not a sender.
  if (/,\s*\S|comma|list of/i.test(f.placeholder + f.help) && !addressLike.test(f.preset)) weight -= 2;
  if (names(l, W.to | W.reply | W.test)) weight -= 6;
  if (names(f.nameBits, W.to | W.reply) && !names(l, W.from)) weight -= 4;
  if (names(l, W.user | W.pass | W.host | W.port)) weight -= 5;
  if (names(l, aside)) weight -= 5;
  if (names(l, W.incoming) && !names(l, W.outgoing)) weight -= 6;
  if (f.labelFrom === 'none' && names(f.nameBits, W.name) && !names(f.nameBits, W.mail | W.address))
    weight -= 3;
  return weight;
}

/** How much speaks for the name that mail is sent under. */
export function fromName(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number' || f.type === 'textarea') return 0;
  const l = f.labelBits;
  const title = f.titles[0]?.bits ?? 0;
  if (f.type === 'email' && !(names(l, W.name) && names(l, W.from))) return 0;
  if (names(l, W.mail | W.address) && !names(l, W.name)) return 0;
  const named = names(l, W.name);
  let weight = 0;
  if (named && names(l, W.from)) weight = 6;
  else if (named && names(f.nameBits, W.from)) weight = 5;
  else if (named && names(title, W.from)) weight = 4.5;
  else if (named && /display|real|contact|full|anzeige/i.test(f.label)) weight = 3;
  else if (named && (names(l, W.mail) || /mail|admin/i.test(f.names))) weight = 2.5;
  else if (!named && names(f.nameBits, W.from) && names(f.nameBits, W.name)) weight = 4;
  else if (/realname/.test(f.names)) weight = 4;
  // A mailbox that has a name sends under it.
  else if (named && /^(?:mailbox|inbox|postfach) ?name$/i.test(f.placeholder)) weight = 4;
  if (weight === 0) return 0;
  if (names(l, W.to | W.reply | W.user | W.pass | W.host)) weight -= 6;
  // "Email account name" names the account.
  if (names(l, W.account) && !names(l, W.from)) weight -= 3;
  if (names(f.nameBits, W.to | W.reply) && !names(f.nameBits, W.from)) weight -= 4;
  if (names(title, W.to | W.reply) && !names(title, W.from)) weight -= 4;
  if (names(l, aside)) weight -= 5;
  if (names(helpBits(f), W.from) && !names(l, W.from)) weight += 1.5;
  return weight;
}
