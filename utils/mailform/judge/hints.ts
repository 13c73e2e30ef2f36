import { type Protocol, protocols } from '../roles.ts';
import type { Candidate } from './candidate.ts';
import { W } from './concepts.ts';
import { mailPorts } from './evidence/patterns.ts';
import { type FieldFacts, isList, mailOptions, type Title } from './field.ts';
import { hostsBetween } from './fitness.ts';
import { onOff } from './on-off.ts';
import { protocolOf } from './protocol-of.ts';
import { isMailSection } from './sections.ts';

/** What the rest of the page says about the protocol (folders are incoming, senders are outgoing). */
export interface Hint {
  field: FieldFacts;
  affinity: Record<Protocol, number>;
}
export interface PageHints {
  bits: number;
  /** Fields that are no part of a group but say which protocol it has: selectors, folders, senders. */
  local: Hint[];
  mail: boolean;
  /** A section of the page is named for mail. */
  section: boolean;
  /** Mail stands in a title of the page, and not only in its fields. */
  titled: boolean;
  /** A title speaks of signing in or registering. */
  signIn: boolean;
}

/** What the page as a whole says: mail or not, signing in or not, and what single fields say of their protocol. */
export function pageHints(pageTitle: string, all: readonly FieldFacts[]): PageHints {
  const local: Hint[] = [];
  const interesting = W.inbox | W.from | W.smtp | W.imap | W.pop | W.incoming | W.outgoing;
  const titles = new Set<Title>();
  let bits = 0;
  for (const f of all) {
    const mine = f.labelBits | f.nameBits | f.placeBits;
    bits |= mine;
    for (const t of f.titles) titles.add(t);
    const list = isList(f);
    if (!(mine & interesting) && !list) continue;
    const affinity: Record<Protocol, number> = { smtp: 0, imap: 0, pop: 0 };
    if (mine & W.inbox && !(mine & (W.smtp | W.outgoing))) affinity.imap += 0.8;
    if (f.labelBits & W.from) affinity.smtp += 0.4;
    // Fields with a protocol in their own words that are no server, port or credential.
    if (!(mine & (W.host | W.port | W.user | W.pass))) {
      const own = protocolOf(f.labelBits, 1.5);
      for (const q of protocols) affinity[q] += own[q];
    }
    if (list) selector(f, affinity);
    if (affinity.smtp + affinity.imap + affinity.pop > 0) local.push({ field: f, affinity });
    if (affinity.imap >= 2) bits |= W.imap;
  }
  const named = /e-?mail|smtp|imap|pop3|postfach|courriel|correo|邮|郵|メール|메일|почт/i.test(pageTitle);
  const aboutMail = W.mail | W.smtp | W.imap | W.pop;
  let titled = named;
  let signIn = signInWords.test(pageTitle);
  let section = false;
  for (const t of titles) {
    bits |= t.bits;
    section ||= isMailSection(t, all.length);
    if (t.bits & aboutMail) titled = true;
    if (t.text.length < 120 && signInWords.test(t.text)) signIn = true;
  }
  // The document's title alone counts where the page speaks of nothing else; and who has a sender and an address for
  // answers beside a mail server's port sends mail without saying so.
  const mail =
    (bits & aboutMail) !== 0 ||
    (named && (bits & W.foreign) === 0) ||
    ((bits & W.from) !== 0 && (bits & W.reply) !== 0 && all.some((f) => Object.hasOwn(mailPorts, f.preset)));
  return { bits, local, mail, section, titled, signIn };
}

const signInWords =
  /\b(?:sign(?:ing)?[ -]?(?:in|up)|log(?:ging)?[ -]?(?:in|on)|register|create (?:an |your )?account|welcome back|forgot|anmelden|einloggen|registrieren|connexion|se connecter|iniciar sesi[oó]n|fazer login|entrar)\b|登录|登入|注册|ログイン|サインイン|로그인/i;

/** A list of protocols or ways of sending; its present choice counts most. */
function selector(f: FieldFacts, affinity: Record<Protocol, number>): void {
  const options = mailOptions(f);
  if (options.length === 0 || options.length > 16 || onOff(options)) return;
  const names = (pattern: RegExp): boolean => options.some((o) => pattern.test(o.text));
  const chosen = options[f.chosen]?.text ?? '';
  const pop = /^(?:standard )?pop ?3?s?\b(?! before)/i;
  const imap = names(/^(?:microsoft )?imap/i);
  if (imap || names(pop)) {
    affinity[pop.test(chosen) || !imap ? 'pop' : 'imap'] += 3;
  } else if (names(/\bsmtp\b/i)) affinity.smtp += 1;
}

/** What the hints around a server field say; those under the same title count most. */
export function nearby(
  anchor: FieldFacts,
  hints: readonly Hint[],
  hosts: readonly Candidate[],
): Record<Protocol, number> {
  const sums: Record<Protocol, number> = { smtp: 0, imap: 0, pop: 0 };
  for (const { field, affinity } of hints) {
    const distance = Math.abs(field.index - anchor.index);
    const between = hostsBetween(hosts, anchor.index, field.index) > 0;
    const sameTitle = field.titles[0] === anchor.titles[0];
    const share = between ? 0.1 : sameTitle ? 1 : distance < 12 ? 0.5 : 0.25;
    for (const q of protocols) sums[q] += affinity[q] * share;
  }
  for (const q of protocols) sums[q] = Math.min(sums[q], 4);
  return sums;
}
