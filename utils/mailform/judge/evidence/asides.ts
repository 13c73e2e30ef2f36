import { W } from '../concepts.ts';
import type { FieldFacts } from '../field.ts';
import { aside, names } from './patterns.ts';

/** What words of another matter take away. */
export function asides(f: FieldFacts): number {
  if (names(f.labelBits, aside)) return 7;
  if (names(f.nameBits, W.foreign)) return names(f.labelBits, W.smtp | W.imap | W.pop | W.mail) ? 0 : 3;
  return 0;
}
