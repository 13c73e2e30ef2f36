import type { Hint, PageHints } from './group.ts';
import { mailOptions, onOff, protocolOf } from './parts.ts';
import type { FieldFacts, Title } from './read.ts';
import { type Protocol, protocols } from './roles.ts';
import { W } from './words.ts';

/** What the page as a whole says: mail or not, signing in or not, and what single fields say of their protocol. */
export function pageHints(document: Document, all: readonly FieldFacts[]): PageHints {
  const local: Hint[] = [];
  const interesting = W.inbox | W.from | W.smtp | W.imap | W.pop | W.incoming | W.outgoing;
  const titles = new Set<Title>();
  let bits = 0;
  for (const f of all) {
    const mine = f.labelBits | f.nameBits | f.placeBits;
    bits |= mine;
    for (const t of f.titles) titles.add(t);
    const list = f.item.control === 'select' || f.item.control === 'radios' || f.item.control === 'combobox';
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
  const named = /e-?mail|smtp|imap|pop3|postfach|courriel|correo|邮|郵|メール|메일|почт/i.test(
    document.title,
  );
  const aboutMail = W.mail | W.smtp | W.imap | W.pop;
  let titled = named;
  let signIn = signInWords.test(document.title);
  for (const t of titles) {
    bits |= t.bits;
    if (t.bits & aboutMail) titled = true;
    if (t.text.length < 120 && signInWords.test(t.text)) signIn = true;
  }
  return { bits, local, mail: named || (bits & aboutMail) !== 0, titled, signIn };
}

const signInWords =
  /\b(?:sign(?:ing)?[ -]?(?:in|up)|log(?:ging)?[ -]?(?:in|on)|register|create (?:an |your )?account|welcome back|forgot|anmelden|einloggen|registrieren|connexion|se connecter|iniciar sesi[oó]n|fazer login|entrar)\b|登录|登入|注册|ログイン|サインイン|로그인/i;

/** A list of protocols or ways of sending; its present choice counts most. */
function selector(f: FieldFacts, affinity: Record<Protocol, number>): void {
  const options = mailOptions(f);
  if (options.length === 0 || options.length > 16 || onOff(options)) return;
  const names = (pattern: RegExp): boolean => options.some((o) => pattern.test(o.text));
  if (names(/^(?:microsoft )?imap\b/i) || names(/^pop ?3?\b/i)) {
    const chosen =
      f.item.control === 'select' ? ((f.element as HTMLSelectElement).selectedOptions[0]?.text ?? '') : '';
    affinity[/^pop/i.test(chosen) ? 'pop' : 'imap'] += 3;
  } else if (names(/\bsmtp\b/i)) affinity.smtp += 1;
}
