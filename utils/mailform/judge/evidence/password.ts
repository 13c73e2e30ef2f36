import { W } from '../concepts.ts';
import type { FieldFacts } from '../field.ts';
import { names } from './patterns.ts';

const joined = /[/&,+]|\b(?:and|und|et|y|e|en|or|oder)\b/i;
/** The parts of a change of one's own password, in the words of profile pages. */
const changed = new RegExp(
  [
    '\\b(?:new|current|old|existing|present)\\s+(?:\\w+\\s+)?pass',
    '\\b(?:neues?|altes?|aktuelles?|bisheriges?)\\s+(?:pass|kenn)',
    '\\b(?:nouveau|ancien|actuel)\\s+mot|mot de passe actuel',
    '\\b(?:nueva|nova|nuova|vecchia|antigua)\\s+(?:contrase|senha|palavra|pass)|(?:contrase.a|senha|password) (?:actual|atual|attuale|anterior)',
    '\\b(?:nieuwe?|huidige?|oude?)\\s+wacht|\\b(?:nytt|nuvarande|gammalt)\\s+l.sen|\\b(?:nowe|stare|obecne)\\s+has',
    '(?:новый|старый|текущий)\\s+пароль|\\b(?:yeni|eski|mevcut)\\s+(?:parola|.ifre)',
    '新(?:しい)?パスワード|現在のパスワード|(?:新|旧|舊|原|当前|目前)的?密[码碼]|(?:새|현재|기존) ?(?:비밀번호|암호)',
  ].join('|'),
  'i',
);

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
