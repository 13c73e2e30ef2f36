import type { Protocol } from '../roles.ts';
import { W } from './concepts.ts';
import { names } from './evidence/patterns.ts';

/** Which protocol a text speaks of, and how strongly; incoming counts for IMAP and POP alike. */
export function protocolOf(bits: number, weight: number): Record<Protocol, number> {
  const smtp = (names(bits, W.smtp) ? weight : 0) + (names(bits, W.outgoing) ? weight * 0.8 : 0);
  const incoming = names(bits, W.incoming) ? weight * 0.8 : 0;
  return {
    smtp: Math.min(smtp, weight * 1.2),
    imap: Math.min((names(bits, W.imap) ? weight : 0) + incoming, weight * 1.2),
    pop: Math.min(
      (names(bits, W.pop) ? weight : 0) + incoming * (names(bits, W.imap) ? 0 : 0.9),
      weight * 1.2,
    ),
  };
}
