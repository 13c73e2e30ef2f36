import { actionButtons } from './buttons.ts';
import { assignGroups, type Candidate, candidate, type Group, type Member, type PageHints } from './group.ts';
import { findOpeners, type Opener } from './openers.ts';
import { mailOptions, onOff, protocolOf } from './parts.ts';
import { type FieldDescription, matchDescribed } from './pick.ts';
import { type FieldFacts, readFields, type Title } from './read.ts';
import { type FieldRole, type Part, type Protocol, protocols } from './roles.ts';
import { signatureOf } from './signature.ts';
import { shown } from './visible.ts';
import { type OpenRoot, walk } from './walk.ts';
import { W } from './words.ts';

/** One field of the form with its role. Elements are live; nothing here is a value that was typed. */
export interface MailField {
  /** Stable for this form object. */
  id: string;
  role: FieldRole;
  element: HTMLElement;
  facts: FieldFacts;
  label: string;
  weight: number;
  reasons: string[];
  /** Taken when it was found; checked again at the moment of writing. */
  signature: string;
  /** A password field that repeats another one. */
  confirms: boolean;
  /** Chosen by the person with "This is the field". */
  picked?: boolean;
  /** Set before the others: a switch or list that brings the mail fields or makes them count. */
  opens?: Opener;
}

export interface MailForm {
  document: Document;
  fields: MailField[];
  /** Switches and lists to be set first; see `findOpeners`. */
  openers: MailField[];
  groups: Group[];
  /** Roles for which two fields were equally good; they have no entry in `fields`. */
  ambiguous: { role: FieldRole; elements: HTMLElement[] }[];
  testButton: HTMLElement | null;
  saveButton: HTMLElement | null;
  foreignFrames: HTMLIFrameElement[];
  oauthOffered: boolean;
  savesOnBlur: boolean;
  /** Every candidate control, for "This is the field". */
  all: FieldFacts[];
  cut: boolean;
  openRoot: OpenRoot | undefined;
}

/** What the person pointed at earlier on this site, by role. */
export type Picks = Partial<Record<FieldRole, FieldDescription>>;

export interface FindOptions {
  /** How closed shadow roots are opened, when the caller may. */
  openRoot?: OpenRoot;
}

/**
 * Finds the fields of a mail settings form: one bounded walk, then a choice for the whole page.
 * Never writes, never reads what stands in a password field.
 */
export function findMailForm(document: Document, picks: Picks = {}, options: FindOptions = {}): MailForm {
  const walked = walk(document, options.openRoot);
  const all = readFields(walked);
  const found: Candidate[] = [];
  for (const field of all) {
    const c = candidate(field, all.length);
    if (c && shown(field.element, field.item)) found.push(c);
  }
  const hints = pageHints(document, all);
  const groups = assignGroups(found, hints);
  const form: MailForm = {
    document,
    fields: [],
    openers: [],
    groups,
    ambiguous: [],
    testButton: null,
    saveButton: null,
    foreignFrames: walked.foreignFrames,
    oauthOffered: offersOauth(all, groups),
    savesOnBlur: false,
    all,
    cut: walked.cut,
    openRoot: options.openRoot,
  };
  const shared = takeShared(groups, found);
  const used = new Set<FieldFacts>();
  const add = (role: FieldRole, c: Candidate, weight: number, reason: string, confirms = false): void => {
    used.add(c.field);
    form.fields.push(makeField(`${role}#${form.fields.length}`, role, c.field, weight, [reason], confirms));
  };
  for (const group of groups) {
    for (const member of group.members) {
      const role = `${group.protocol}.${member.part}` as FieldRole;
      const rival = group.rivals.get(member.part);
      if (rival && member.part !== 'security') {
        form.ambiguous.push({ role, elements: [member.candidate.field.element, rival.field.element] });
        used.add(member.candidate.field);
        continue;
      }
      add(
        role,
        member.candidate,
        member.score,
        member.candidate.uses.get(member.part)?.reason ?? member.part,
      );
    }
    for (const c of group.alsoSecurity)
      add(
        `${group.protocol}.security`,
        c,
        c.uses.get('security')?.weight ?? 0,
        c.uses.get('security')?.reason ?? '',
      );
  }
  for (const { role, member } of shared)
    add(role, member.candidate, member.score, member.candidate.uses.get(member.part)?.reason ?? member.part);
  people(found, groups, used, hints, all.length, add);
  applyPicks(form, picks, all);
  confirmations(found, form, used, add);
  if (hints.mail)
    form.openers = findOpeners(all, form.fields, (id, role, facts) =>
      makeField(id, role, facts, 3, ['opens the mail fields']),
    );
  const buttons = actionButtons(walked, form.fields, all);
  form.testButton = buttons.test;
  form.saveButton = buttons.save;
  form.savesOnBlur =
    form.fields.length > 0 &&
    buttons.save === null &&
    /\b(?:saved automatically|auto-?sav|automatisch gespeichert|enregistr\w+ automatiquement)/i.test(
      all
        .map((f) => f.help)
        .join(' ')
        .slice(0, 5000),
    );
  return form;
}

/** The person's word goes before ours: a picked field takes its role, and no other field has it. */
function applyPicks(form: MailForm, picks: Picks, all: readonly FieldFacts[]): void {
  for (const [role, description] of Object.entries(picks) as [FieldRole, FieldDescription][]) {
    const facts = matchDescribed(all, description);
    if (!facts) continue;
    form.fields = form.fields.filter((f) => f.role !== role && f.element !== facts.element);
    form.ambiguous = form.ambiguous.filter((a) => a.role !== role);
    form.fields.push({
      ...makeField(`${role}#picked`, role, facts, 10, ['the person pointed at it']),
      picked: true,
    });
  }
}

export function makeField(
  id: string,
  role: FieldRole,
  facts: FieldFacts,
  weight: number,
  reasons: string[],
  confirms = false,
): MailField {
  const { element } = facts;
  return {
    id,
    role,
    element,
    facts,
    label: facts.label || facts.placeholder || facts.names,
    weight: Math.round(weight * 10) / 10,
    reasons,
    signature: signatureOf(facts),
    confirms,
  };
}

/**
 * Two servers and one user name and password that stand under neither of them serve both: the password is the
 * account's, the user name is told as that of the outgoing server.
 */
function takeShared(groups: Group[], found: readonly Candidate[]): { role: FieldRole; member: Member }[] {
  const served = groups.filter((g) => g.anchor.uses.has('host'));
  if (served.length < 2) return [];
  const secrets = served.flatMap((g) =>
    g.members.filter((m) => m.part === 'password').map((m) => ({ g, m })),
  );
  const only = secrets[0];
  if (secrets.length !== 1 || !only) return [];
  const title = only.m.candidate.field.titles[0];
  if (served.some((g) => g.anchor.field.titles[0] === title)) return [];
  only.g.members = only.g.members.filter((m) => m !== only.m);
  const shared: { role: FieldRole; member: Member }[] = [{ role: 'account.password', member: only.m }];
  const users = served.flatMap((g) => g.members.filter((m) => m.part === 'username').map((m) => ({ g, m })));
  const user = users[0];
  if (users.length === 1 && user && user.m.candidate.field.titles[0] === title) {
    user.g.members = user.g.members.filter((m) => m !== user.m);
    const outgoing = served.find((g) => g.protocol === 'smtp') ?? user.g;
    shared.push({ role: `${outgoing.protocol}.username`, member: user.m });
  }
  if (users.length === 0) {
    const beside = found.find(
      (c) => c.field.titles[0] === title && (c.uses.get('username')?.weight ?? 0) >= 2.5,
    );
    if (beside)
      shared.push({ role: 'smtp.username', member: { candidate: beside, part: 'username', score: 2.5 } });
  }
  return shared;
}

/** Sender and account fields, which belong to the page rather than to one server. */
function people(
  found: Candidate[],
  groups: Group[],
  used: Set<FieldFacts>,
  hints: PageHints,
  total: number,
  add: (role: FieldRole, c: Candidate, weight: number, reason: string) => void,
): void {
  if (groups.length === 0 && !hints.mail) return;
  const spots = groups.flatMap((g) => g.members.map((m) => m.candidate.field));
  const near = (c: Candidate): number => {
    let best = 40;
    for (const f of spots) best = Math.min(best, Math.abs(f.index - c.field.index));
    return spots.length === 0 ? 0 : -Math.min(best, 20) * 0.1;
  };
  const pick = (
    use: 'from.address' | 'from.name' | 'email',
    least: number,
    extra: (c: Candidate) => number = () => 0,
  ): [Candidate, number] | null => {
    let best: [Candidate, number] | null = null;
    for (const c of found) {
      const e = c.uses.get(use);
      if (!e || used.has(c.field) || c.foreign) continue;
      const score = e.weight + near(c) + Math.min(c.mail, 3) * 0.3 + extra(c);
      if (score >= least && (!best || score > best[1] + 1e-9)) best = [c, score];
    }
    return best;
  };
  const incoming = groups.some((g) => g.protocol !== 'smtp');
  const outgoing = groups.some((g) => g.protocol === 'smtp');
  if (groups.length > 0) {
    // "Sender address" with "Sender name" beside it is the one people see.
    const paired = (c: Candidate): number =>
      found.some(
        (o) => Math.abs(o.field.index - c.field.index) === 1 && (o.uses.get('from.name')?.weight ?? 0) >= 4,
      )
        ? 1.2
        : 0;
    const from = pick('from.address', 3, paired);
    if (from) add('from.address', from[0], from[1], from[0].uses.get('from.address')?.reason ?? '');
    const beside = (c: Candidate): boolean =>
      spots.some(
        (s) =>
          Math.abs(s.index - c.field.index) <= 2 ||
          s.titles.some((t) => t.count < total * 0.9 && c.field.titles.includes(t)),
      );
    // An address in another named section of the page belongs to that section.
    const elsewhere = (c: Candidate): boolean =>
      !beside(c) && c.field.titles.some((t) => t.count < total * 0.9);
    const mailbox = pick('email', 2.6, (c) =>
      (c.uses.get('email')?.weight ?? 0) < 2.5 ||
      (incoming && somebody.test(`${c.field.label} ${c.field.names}`))
        ? -9
        : beside(c)
          ? 0.5
          : elsewhere(c) && !(c.mail >= 4 && incoming)
            ? -4.5
            : 0,
    );
    if (mailbox && (incoming || (outgoing && !from)))
      add(
        incoming ? 'account.email' : 'from.address',
        mailbox[0],
        mailbox[1],
        mailbox[0].uses.get('email')?.reason ?? '',
      );
    const anchor = from?.[0] ?? mailbox?.[0];
    const name = pick('from.name', 3.4, (c) =>
      anchor && Math.abs(c.field.index - anchor.field.index) <= 2 ? 2 : 0,
    );
    if (name) add('from.name', name[0], name[1], name[0].uses.get('from.name')?.reason ?? '');
  }
  accountPassword(found, groups, used, hints, incoming, add);
}

/** A page, or a tab of it, that asks for address and password alone and finds the servers by itself. */
function accountPassword(
  found: Candidate[],
  groups: Group[],
  used: Set<FieldFacts>,
  hints: PageHints,
  incoming: boolean,
  add: (role: FieldRole, c: Candidate, weight: number, reason: string) => void,
): void {
  const hasPassword = groups.some((g) => g.members.some((m) => m.part === 'password'));
  if (groups.length > 0 && !incoming && hasPassword) return;
  if (groups.length === 0 && !hints.mail) return;
  for (const c of found) {
    const e = c.uses.get('password');
    if (!e || e.weight < 5 || used.has(c.field) || c.foreign || c.uses.has('confirm')) continue;
    // The address stands before it, with nothing but words about the same account between them.
    const address = found.filter(
      (o) =>
        o.field.index < c.field.index &&
        c.field.index - o.field.index <= 3 &&
        (o.uses.has('email') || o.uses.has('username')) &&
        o.field.titles[0] === c.field.titles[0],
    );
    const mailbox = address.reverse().find((o) => (o.uses.get('email')?.weight ?? 0) >= 3);
    if (!mailbox) continue;
    if (
      found.some(
        (o) =>
          o.uses.has('host') &&
          Math.abs(o.field.index - c.field.index) <= 2 &&
          o.field.titles[0] === c.field.titles[0] &&
          !used.has(o.field),
      )
    )
      continue;
    // Address and password alone are a log-in, unless the page says that it sets up a mailbox.
    if (groups.length === 0 && (!hints.titled || hints.signIn)) continue;
    add('account.password', c, e.weight, e.reason);
    if (!used.has(mailbox.field))
      add(
        'account.email',
        mailbox,
        mailbox.uses.get('email')?.weight ?? 0,
        mailbox.uses.get('email')?.reason ?? '',
      );
    const user = found.find(
      (o) =>
        !used.has(o.field) &&
        o.field.titles[0] === c.field.titles[0] &&
        (o.uses.get('username')?.weight ?? 0) >= 2.5,
    );
    const served = groups.find((g) => g.protocol === 'smtp') ?? groups[0];
    if (user && served && !groups.some((g) => g.members.some((m) => m.part === 'username')))
      add(`${served.protocol}.username`, user, 2.5, user.uses.get('username')?.reason ?? '');
    return;
  }
}

/** "Repeat the password" fields right behind a mail password. */
function confirmations(
  found: Candidate[],
  form: MailForm,
  used: Set<FieldFacts>,
  add: (role: FieldRole, c: Candidate, weight: number, reason: string, confirms: boolean) => void,
): void {
  for (const group of form.groups)
    for (const c of group.repeats)
      if (!used.has(c.field) && form.fields.some((f) => f.role === `${group.protocol}.password`))
        add(`${group.protocol}.password`, c, 3, 'asks for the same password again', true);
  for (const field of form.fields.filter((f) => f.role.endsWith('.password') && !f.confirms)) {
    const next = found.find(
      (c) =>
        c.uses.has('confirm') &&
        !used.has(c.field) &&
        c.field.index > field.facts.index &&
        c.field.index - field.facts.index <= 4 &&
        c.field.type === 'password',
    );
    if (next) add(field.role, next, next.uses.get('confirm')?.weight ?? 0, 'repeats the password', true);
  }
}

function pageHints(document: Document, all: readonly FieldFacts[]): PageHints {
  const local: PageHints['local'] = [];
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

/** Addresses of people, which are not the mailbox that is being set up. */
const somebody = /admin|\broot\b|owner|contact|webmaster|verwalter|responsable/i;

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

/** True when a list of sign-in methods on the page offers OAuth2. */
function offersOauth(all: readonly FieldFacts[], groups: Group[]): boolean {
  if (groups.length === 0) return false;
  return all.some(
    (f) =>
      (f.item.control === 'select' || f.item.control === 'radios' || f.item.control === 'combobox') &&
      mailOptions(f).some((o) => /x?oauth/i.test(`${o.text} ${o.value}`)),
  );
}

/** Everything that may be a row: first what opens the fields, then the fields. */
export const rowsOf = (form: MailForm): MailField[] => [...form.openers, ...form.fields];

/** The element of a preview row, for the rings on the page. */
export function fieldElement(form: MailForm, rowId: string): Element | null {
  return rowsOf(form).find((f) => f.id === rowId)?.element ?? null;
}

export const partOf = (role: FieldRole): Part | 'address' | 'name' | 'email' =>
  role.slice(role.indexOf('.') + 1) as Part;
