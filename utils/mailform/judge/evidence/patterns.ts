import type { Protocol } from '../../roles.ts';
import { W } from '../concepts.ts';

/** Ports by the protocol that is assigned to them (RFC 6409, 8314, 9051, 1939; 2525 is custom). */
export const mailPorts: Record<string, Protocol> = {
  '25': 'smtp',
  '465': 'smtp',
  '587': 'smtp',
  '2525': 'smtp',
  '143': 'imap',
  '993': 'imap',
  '110': 'pop',
  '995': 'pop',
};
export const knownPort = /^(?:default:? ?|e\.?g\.?:? ?|ie\.? ?)?\(?(25|465|587|2525|143|993|110|995)\b/i;
export const hostLike = /^(?:e\.?g\.?:? ?|https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+){1,4}(?::\d+)?$/i;
export const mailHostLike = /\b(?:smtp|imap|pop3?|mail|email|mx)\.[a-z\d-]+\.[a-z]{2,}/i;
export const addressLike = /[^\s@<]+@[^\s@>]+/;
export const tlsOption = /\b(?:ssl|start[ -]?tls|tls|smtps|imaps|pop3s)\b/i;

/** Whether any of these concepts is named. */
export const names = (bits: number, mask: number): boolean => (bits & mask) !== 0;

/** Words in a label that say it is not about the server itself. */
export const aside = W.foreign | W.limit | W.cert;
