import { W } from '../concepts.ts';
import type { FieldFacts } from '../field.ts';
import { names } from './patterns.ts';

const joined = /[/&,+]|\b(?:and|und|et|y|e|en|or|oder)\b/i;
const changed =
  /^(?:(?:your |my |the )?(?:new|current|old|existing|present)|neues|altes|aktuelles|derzeitiges|nouveau|ancien|actuel|nieuw|huidig|oud|nytt|gammalt|nuvarande|nowe|stare|aktualne|obecne|новый|старый|текущий|yeni|eski|mevcut|nuova|vecchia|nova|velha)\b|\b(?:actual|actuel|nueva|anterior|atual|antiga|attuale)$|^(?:新|旧|舊|現在|当前|目前|原|새|현재)/iu;

/** How much speaks for a password of the server. */
export function password(f: FieldFacts): number {
  const secret = f.type === 'password';
  if (
    f.type === 'email' ||
    f.type === 'number' ||
    f.type === 'search' ||
    f.type === 'url' ||
    f.type === 'textarea'
  )
    return 0;
  const label = names(f.labelBits, W.pass);
  const name = names(f.nameBits, W.pass);
  if (!secret && !label && !name) return 0;
  let weight = (secret ? 3 : 0) + (label ? 4 : 0) + (name ? 2 : 0) + (names(f.placeBits, W.pass) ? 1 : 0);
  if (!label && f.label !== '' && f.labelFrom !== 'placeholder') {
    // A password input with another meaning: a key, or a host that someone typed as password.
    if (names(f.labelBits, W.token) && names(f.labelBits, W.smtp | W.imap | W.mail)) weight += 1;
    else if (names(f.labelBits, W.host | W.port | W.user | W.name | W.account | W.token | W.foreign))
      weight -= secret ? 5 : 6;
    else if (!secret) weight -= 3;
  }
  // One caption over user and password ("smtp_user/smtp_pass"): name and placeholder decide.
  if (
    label &&
    names(f.labelBits, W.user) &&
    joined.test(f.label) &&
    !secret &&
    !name &&
    !names(f.placeBits, W.pass)
  )
    weight -= 4;
  if (names(f.labelBits | f.nameBits, W.confirm)) weight -= 3;
  if (names(f.labelBits, W.foreign | W.cert)) weight -= 4;
  else if (names(f.nameBits, W.foreign)) weight -= label && names(f.labelBits, W.smtp | W.mail) ? 0 : 3;
  if (names(f.labelBits, W.limit)) weight -= 6;
  // The parts of a change of one's own password.
  if (changed.test(f.label) && !names(f.labelBits, W.smtp | W.imap | W.pop | W.mail)) weight -= 5;
  return weight;
}
