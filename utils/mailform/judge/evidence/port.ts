import { W } from '../concepts.ts';
import type { FieldFacts } from '../field.ts';
import { asides } from './asides.ts';
import { knownPort, names } from './patterns.ts';

const portNumbers = /\b(?:25|465|587|993|995|143|110)\b/;

/** One box for both: "hostname and port", "host:port". */
export const both =
  /(?:host|server|serveur|servidor)\w*\s*(?:and|und|et|y|e|en|och|og|&|\+|\/|:|,)\s*\w*port|host:port|server:port/i;

/** How much speaks for the port as text or number. */
export function port(f: FieldFacts): number {
  const l = f.labelBits;
  if (f.type === 'email' || (f.type === 'password' && (!names(l, W.port) || names(l, W.pass)))) return 0;
  let weight = (names(l, W.port) ? 5 : 0) + (names(f.nameBits, W.port) ? 2.5 : 0);
  if (weight === 0) {
    if (f.label === '' && (knownPort.test(f.preset) || knownPort.test(f.placeholder))) weight = 2;
    else return 0;
  }
  if (!names(l, W.port) && names(l, W.host | W.user | W.pass | W.name)) weight -= 3;
  // "Host and port" is a host; "server port" and "port of the server" are ports.
  if ((both.test(f.label) || both.test(f.help)) && !names(f.nameBits, W.port)) weight -= 8;
  if (f.type === 'number' || f.aria === 'spinbutton') weight += 1;
  if (knownPort.test(f.preset)) weight += 1.5;
  if (knownPort.test(f.placeholder)) weight += 1;
  weight -= asides(f);
  return weight;
}

/** How much speaks for a list of mail ports. */
export function portList(f: FieldFacts): number {
  if (f.control === 'combobox' && f.tag === 'INPUT') return 0;
  if (!names(f.labelBits | f.nameBits, W.port) && !portNumbers.test(f.options.map((o) => o.text).join(' ')))
    return 0;
  const options = f.options;
  const known = options.filter((o) => knownPort.test(o.text) || knownPort.test(o.value)).length;
  const label = names(f.labelBits, W.port) ? 4 : names(f.nameBits, W.port) ? 2 : 0;
  if (known >= 2) return 3 + label - asides(f);
  return label > 0 && options.length === 0 ? label - asides(f) : 0;
}
