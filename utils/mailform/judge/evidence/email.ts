import { W } from '../concepts.ts';
import type { FieldFacts } from '../field.ts';
import { isAscii } from '../is-ascii.ts';
import { meaning } from '../meaning.ts';
import { addressLike, names } from './patterns.ts';

/** An e-mail address without "from" or "sender": the mailbox of an account form. */
export function email(f: FieldFacts): number {
  if (f.type === 'password' || f.type === 'number' || f.type === 'textarea' || f.type === 'search') return 0;
  const l = f.labelBits;
  let weight =
    (names(l, W.mail) && (names(l, W.address | W.account) || f.label.length < 22 || isHead(f.label))
      ? 4
      : 0) + (names(f.nameBits, W.mail) && !names(f.nameBits, W.host | W.pass | W.port | W.name) ? 1.5 : 0);
  if (f.type === 'email') weight += 1.5;
  if (weight < 2) return 0;
  if (addressLike.test(f.placeholder)) weight += 0.5;
  if (names(l, W.to | W.reply | W.test | W.host | W.port | W.pass | W.limit | W.from)) weight -= 6;
  if (names(l, W.name) && !names(l, W.address)) weight -= 4;
  if (names(f.nameBits, W.to | W.reply | W.test) && !names(f.nameBits, W.from))
    weight -= names(f.nameBits, W.to | W.test) ? 4 : 2;
  if (names(l, W.user) || (names(f.nameBits, W.user) && !names(l, W.mail))) weight -= 3;
  if (names(l, W.foreign) || /newsletter|subscribe/i.test(f.names)) weight -= 5;
  // "Mail parameters": the word mail beside words of another matter is not an address.
  if (!names(l, W.address | W.account) && f.type !== 'email' && strangeWords(f.label) > 0 && !isHead(f.label))
    weight -= 3.5;
  const title = f.titles[0]?.bits ?? 0;
  if (names(title, W.to | W.reply | W.test) && !names(title, W.mail & 0)) weight -= 4;
  return weight;
}

/**
 * Whether an address is what the label is about: "Shop e-mail" and "Courriel de la boutique", but not "Mail parameters".
 */
const isHead = (label: string): boolean =>
  /(?:e-?mail|mailadres\w*|courriel|correo)$/i.test(label) ||
  /^(?:e-?mail|courriel|correo(?: electr[oó]nico)?|mailadres\w*)(?: address)? (?:of|for|de|du|des|del|della|dell|da|do|di|von|der|van|desde|that|which)\b|^(?:e-?mail|courriel) d['’]/i.test(
    label,
  );

/** Words of a Latin label that mean nothing to us, short ones aside. */
function strangeWords(label: string): number {
  return label
    .split(isAscii(label) ? /[^a-z]+/i : /[^\p{L}]+/u)
    .filter((word) => word.length > 3 && meaning(word) === 0).length;
}
