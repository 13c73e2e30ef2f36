import { W } from '../concepts.ts';
import type { FieldFacts } from '../field.ts';
import { asides } from './asides.ts';
import { names } from './patterns.ts';

/** Words in a label that say what else a field is for. */
const said =
  W.host | W.port | W.secure | W.pass | W.mail | W.from | W.name | W.address | W.to | W.reply | W.token;

/** How much speaks for the user name of the server. */
export function username(f: FieldFacts): number {
  const l = f.labelBits;
  // Some apps hide every value as if it were a password.
  if (f.type === 'number' || (f.type === 'password' && (!names(l, W.user) || names(l, W.pass)))) return 0;
  let weight =
    (names(l, W.user) || (names(l, W.auth) && names(l, W.name))
      ? 5
      : names(l, W.account) && !names(l, W.name & 0)
        ? 3.5
        : 0) + (names(f.nameBits, W.user) ? 2.5 : names(f.nameBits, W.account) ? 1 : 0);
  if (weight === 0 && !names(f.placeBits, W.user)) return 0;
  // A caption over several boxes ("Credentials") says less than the placeholder in this one.
  if (names(f.placeBits, W.user)) weight += weight === 0 && !names(l, said) ? 3.5 : 1;
  if (f.autocomplete === 'username') weight += 0.5;
  if (names(l, W.pass) && !(names(l, W.user) && (names(f.nameBits, W.user) || names(f.placeBits, W.user))))
    weight -= 6;
  if (names(f.nameBits, W.pass) && !names(f.nameBits, W.user)) weight -= 4;
  if (names(l, W.port | W.to | W.reply) || (names(l, W.inbox) && !names(l, W.user))) weight -= 4;
  if (names(l, W.host) && !names(l, W.user)) weight -= 4;
  // "Account name" may be the name of an account among several.
  if (!names(l, W.user | W.auth))
    weight -= names(l, W.from | W.address | W.host) ? 3 : names(l, W.name) ? 0.8 : 0;
  if (names(l, W.secure)) weight -= 3;
  weight -= asides(f);
  return weight;
}
