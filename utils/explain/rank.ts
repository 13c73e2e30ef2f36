import type { CauseId } from './cause.ts';
import { namedByNumber, replyCodes } from './codes.ts';
import { combined } from './combinations.ts';
import { suggested } from './concepts.ts';
import { tornPhrases } from './cut.ts';
import { resembles } from './fuzzy.ts';
import { inEnglish } from './lexicon.ts';
import { likelyPhrases } from './match-phrases.ts';
import { mended } from './mend.ts';
import { namedByPlatform } from './platform-codes.ts';
import { systemMessages } from './system-messages.ts';
import { type Likely, likelyByWords } from './word-evidence.ts';

export interface Ranked {
  id: CauseId;
  /** 0 to 100: how much the text alone decides for this cause. */
  weight: number;
}

/** A text of several lines longer than this is no sentence that was wrapped. */
const longestJoined = 600;
/** Lines of a log or page that are read one by one for loose likeness; more would say less. */
const mostLines = 160;

/**
 * Best first: every cause a canonical text speaks for, by its strongest evidence.
 * `edges` says where the text looks torn off; `apart` is the text with names of code taken apart into words.
 */
export function rank(text: string, edges = { start: false, end: false }, apart = text): Ranked[] {
  const found = ofServer(byPhrases(text, edges, apart), text);
  return (found[0]?.weight ?? 0) >= certain ? found : withWords(found, apart, edges);
}

/** Below this a refusal's words leave open which server refused; the server's name tells. */
const anyServer = 79;

/** The ranking with a plain refusal laid to the server that the text names. */
function ofServer(found: Ranked[], text: string): Ranked[] {
  const [first, ...others] = found;
  if (!first || first.weight >= anyServer) return found;
  const id = readingServer.test(text) ? byServer(first.id, text) : first.id;
  return id === first.id ? found : [{ ...first, id }, ...others.filter((one) => one.id !== id)];
}

function byPhrases(text: string, edges: { start: boolean; end: boolean }, apart: string): Ranked[] {
  const found = weigh(text, edges, apart);
  if ((found[0]?.weight ?? 0) >= decided) return found;
  // The deciding word may be the one that was torn; it counts when every word it may have been says the same.
  const answers = mended(text).map((whole) => weigh(whole, { start: false, end: false })[0]);
  const first = answers.filter((one) => one !== undefined).sort((a, b) => b.weight - a.weight)[0];
  const weight = (first?.weight ?? 0) - 2;
  if (!first || weight <= (found[0]?.weight ?? 0) || answers.some((one) => contradicts(one, first)))
    return found;
  return [{ id: first.id, weight }, ...found.filter(({ id }) => id !== first.id)];
}

/** A word it may have been that speaks as loud for another cause. */
const contradicts = (one: Ranked | undefined, first: Ranked): boolean =>
  one !== undefined && one.id !== first.id && one.weight > first.weight - 15;

/** From here on the words at hand decide. */
const decided = 90;
/** From here on a phrase, a number or a concept has spoken; below it the single words are asked too. */
const said = 62;
/** From here on nothing else is worth telling. */
const certain = 86;

/** The least share of the words' evidence that names a cause by itself; a torn text has fewer words to share it. */
const leastShare = 0.5;
const leastShareTorn = 0.35;
/** The same against a text about nothing at all: most of its words are none that errors use. */
const leastOdds = -8;
/** What the words can add to a cause that is known otherwise, and what they give to one that is not. */
const mostAdded = 15;
/** The weight of a cause that is told only because it may be meant as well. */
export const heard = 40;
/**
 * From here on a sentence or a code says the cause, and others act upon it (the password way closes, what an app's page shows is
 * its answer); below it words that stand together in any order, a likeness or single words suggest one. No sum of suggestions
 * comes so far.
 */
export const statement = 65;
const suggestion = statement - 1;
/** From here on several words of one line speak together; single words put no cause before it. */
const together = 58;
/** What further signs for the same cause add at most: they decide between equals and never make a suggestion a statement. */
const mostSupport = 0.9;
/** So much of the words' evidence for an ordinary message takes back what two words in one line suggested. */
const surelyNothing = 0.99;
/** Below this it always does; above it, only where nothing plainly failed. */
const mereHint = 50;
/** Causes worth telling beside the first. */
const leastElse = 0.02;
/** From here on the words' second choice goes before what the same reply may mean. */
const leastSecond = 0.15;
const mostToTell = 3;

/**
 * Causes that the very same reply may mean, likeliest first (docs/evidence/auth-errors-apps.md, B.1 rules 1, 2, 4 and 7): told
 * as well where nothing decides between them.
 */
const sameReply: Readonly<Partial<Record<CauseId, readonly CauseId[]>>> = {
  'bad-credentials': ['basic-auth-disabled', 'oauth-token-rejected'],
  'incoming-login-refused': ['basic-auth-disabled', 'oauth-token-rejected'],
  'oauth-token-rejected': ['oauth-token-expired'],
  'connection-blocked': ['host-not-set', 'dns-failure'],
  'dns-failure': ['connection-blocked'],
  'connection-dropped': ['tls-mode-mismatch', 'temporary-throttle'],
  'tls-mode-mismatch': ['tls-version-old', 'certificate-problem'],
  'client-not-authenticated': ['bad-credentials', 'starttls-required'],
  'starttls-required': ['tls-mode-mismatch', 'client-not-authenticated'],
  'basic-auth-disabled': ['smtp-auth-disabled-by-admin', 'bad-credentials'],
  'account-security-hold': ['outbound-spam-hold', 'conditional-access-blocked'],
  'outbound-spam-hold': ['account-security-hold', 'sending-limit'],
  'imap-pop-disabled': ['basic-auth-disabled', 'mailbox-not-provisioned'],
  'oauth-consent-missing': ['oauth-consent-declined'],
  'oauth-account-not-found': ['mailbox-not-provisioned', 'oauth-account-type-not-allowed'],
  'oauth-app-generic-failure': ['oauth-app-misconfigured', 'oauth-consent-declined'],
  'host-not-set': ['connection-blocked', 'dns-failure'],
  'send-as-denied': ['outbound-spam-hold', 'relay-denied'],
  'recipient-rejected': ['relay-denied', 'mailbox-full'],
  'certificate-problem': ['tls-mode-mismatch'],
};

/** A line of a log that only tells what went on, or a server's greeting, which stands in every transcript. */
const chatter =
  /(?<![a-z])(?:info|debug|trace)(?![a-z])(?!.*(?:error|fail|exception|refused|denied))|(?:imap4?|pop3?) service is|mail service ready/u;

/** Something plainly did not work, in canonical English. */
const failed =
  /error|fail|cannot|could not|unable|not (?:able|possible|support|allow)|supported[^.]{0,60} not\b|password[^.]{0,30} not\b|refus|reject|denied|unknown|exceed|invalid|went wrong|\bis off\b|lost|dropped|expired/u;

/** What a refusal is about, in canonical English: mail, signing in, or a connection. Where a line names none, its words say nothing. */
const subject =
  /mail|smtp|imap|\bpop3?\b|outlook|hotmail|microsoft|office ?365|exchange|server|host|redirect.uri|\bport\b|\btls|\bssl|certificat|handshake|connect|socket|network|time[d ]?.?out|resol|lookup|password|log ?in|sign|auth|credential|user|token|consent|permission|tenant|account|recipient|sender|relay|quota|deliver|message|send|\b[45]\d\d\b|\b[45]\.\d/u;

const reading =
  /\bimap|\bpop3?\b|incoming|(?:get|fetch|receive|retrieve|collect) (?:new )?mail|outlook\.off(?!ice\.com)|command: [^;\n]{1,80}; response:/u;
const sending = /smtp|outgoing/u;
const readingServer = /outlook\.off(?!ice\.com)|incoming mail server|command: [^;\n]{1,80}; response:/u;
const token = /oauth|token|bearer|authori[sz]/u;

/** A refused password is told by the server that refused it, the one for reading or the one for sending; a token is named. */
function byServer<T>(said: T | CauseId, line: string): T | CauseId {
  const cause = said === 'oauth-token-rejected' && !token.test(line) ? 'bad-credentials' : said;
  if (cause === 'incoming-login-refused' && sending.test(line) && !reading.test(line))
    return 'bad-credentials';
  if (cause === 'bad-credentials' && reading.test(line) && !sending.test(line))
    return 'incoming-login-refused';
  return cause;
}

/** The ranking of a text in which no phrase decides, with what its words say one by one. */
function withWords(found: Ranked[], text: string, edges: { start: boolean; end: boolean }): Ranked[] {
  const torn = edges.start || edges.end;
  // The word that was torn may be the one that tells.
  const read = torn ? [text, ...mended(text)] : [text];
  const [best] = read
    .flatMap((one) => lines(inEnglish(one), chatter))
    .map((line) => {
      const likely = likelyByWords(line).map((one) => ({ ...one, cause: byServer(one.cause, line) }));
      return likely[0]?.cause === 'nothing' || subject.test(line) ? likely : [];
    })
    .filter((likely) => likely.length > 0)
    .sort((a, b) => (b[0]?.odds ?? 0) - (a[0]?.odds ?? 0));
  if (!best) return withOthers(found, []);
  const share = (id: CauseId | 'nothing'): number => best.find(({ cause }) => cause === id)?.share ?? 0;
  const least = torn ? leastShareTorn : leastShare;
  if ((found[0]?.weight ?? 0) < heard && (best[0]?.cause === 'nothing' || (best[0]?.share ?? 0) < least))
    return found;
  const open = (found[0]?.weight ?? 0) < said;
  const merelySuggested = (found[0]?.weight ?? 0) < mereHint || !failed.test(inEnglish(text));
  if (open && merelySuggested && share('nothing') > surelyNothing) return [];
  const added = (id: CauseId): number => (open ? mostAdded * (share(id) - 0.5 * share('nothing')) : 0);
  const most = (found[0]?.weight ?? 0) < together ? suggestion : together - 1;
  const ranked = found.map(({ id, weight }) => ({
    id,
    weight: Math.min(weight + added(id), Math.max(weight, most)),
  }));
  for (const { cause, share: part, odds } of best) {
    if (cause === 'nothing' || ranked.some(({ id }) => id === cause)) continue;
    if (open && part >= least && odds > leastOdds)
      ranked.push({ id: cause, weight: heard + mostAdded * part });
  }
  return withOthers(
    ranked.sort((a, b) => b.weight - a.weight),
    best.filter(({ cause, share: part }) => cause !== 'nothing' && part >= leastElse),
  );
}

/** The ranking with what its words may mean as well, and what the same reply may mean, told last. */
export function withOthers(found: readonly Ranked[], likely: readonly Likely[]): Ranked[] {
  const ranked = [...found];
  const first = ranked[0];
  if (!first || first.weight < heard) return ranked;
  const others = [
    ...likely.filter(({ share }) => share >= leastSecond).map(({ cause }) => cause),
    ...(sameReply[first.id] ?? []),
    ...likely.map(({ cause }) => cause),
  ] as CauseId[];
  for (const id of others)
    if (ranked.length < mostToTell && !ranked.some((known) => known.id === id))
      ranked.push({ id, weight: heard });
  return ranked;
}

function weigh(text: string, edges: { start: boolean; end: boolean }, apart = text): Ranked[] {
  const weights = new Map<CauseId, number>();
  // A second, independent sign counts a little, so that equal strong signs fall to the better supported cause; a line told
  // a hundred times is no stronger sign than one told once.
  const support = new Map<CauseId, number>();
  const vote = (cause: CauseId, weight: number) => {
    const known = weights.get(cause) ?? 0;
    support.set(cause, (support.get(cause) ?? 0) + (weight > known ? known / 100 : weight / 200));
    weights.set(cause, Math.max(known, weight));
  };
  // A hard line break may stand within a word, also one that is known in its own language only.
  const unwrapped =
    text.includes('\n') && text.length < longestJoined ? inEnglish(text.replace(/\n/gu, '')) : undefined;
  definite(text, 0, vote);
  for (const { cause, weight } of systemMessages(text, edges)) vote(cause, weight);
  const english = inEnglish(text);
  if (english !== text) definite(english, 3, vote);
  // Words torn apart by a hard line break.
  if (text.includes('\n')) {
    definite(text.replace(/\n/gu, ''), 4, vote);
    definite(english.replace(/\n/gu, ' '), 2, vote);
    if (unwrapped !== undefined) definite(unwrapped, 5, vote);
  }
  for (const { cause, weight } of tornPhrases(english, edges)) vote(cause, weight);
  // English words that other languages have too were taken for theirs; a single one may really be.
  if (english !== text) for (const { cause, weight } of tornPhrases(text, edges, 2)) vote(cause, weight);
  if (Math.max(0, ...weights.values()) < statement) {
    for (const line of lines(english)) {
      for (const { cause, weight } of suggested(line)) vote(cause, weight);
      for (const { cause, weight } of resembles(line)) vote(cause, weight);
    }
    if (unwrapped !== undefined && !members.test(text))
      for (const { cause, weight } of suggested(unwrapped)) vote(cause, weight - 1);
    if (apart !== text) {
      definite(apart, 6, vote);
      for (const line of lines(inEnglish(apart)))
        for (const { cause, weight } of suggested(line)) vote(cause, weight - 4);
    }
  }
  return [...weights]
    .map(([id, weight]) => ({
      id,
      weight: Math.min(100, weight + Math.min(mostSupport, support.get(id) ?? 0)),
    }))
    .sort((a, b) => b.weight - a.weight);
}

function definite(text: string, penalty: number, vote: (cause: CauseId, weight: number) => void): void {
  const best = new Map<CauseId, number>();
  const note = (cause: CauseId, weight: number) => {
    if (weight > (best.get(cause) ?? 0)) best.set(cause, weight);
  };
  for (const phrase of likelyPhrases(text)) {
    if (phrase.weight > (best.get(phrase.cause) ?? 0) && phrase.find(text)) note(phrase.cause, phrase.weight);
  }
  for (const { cause, weight, pattern } of replyCodes) if (pattern.test(text)) note(cause, weight);
  for (const { cause, weight } of namedByNumber(text)) note(cause, weight);
  for (const { cause, weight } of namedByPlatform(text)) note(cause, weight);
  for (const { cause, weight } of combined(text)) note(cause, weight);
  for (const [cause, weight] of best) vote(cause, weight - penalty);
}

/** A line of a stack trace: where it happened, not what. */
const stackLine = /^\s*at [\w.$/<>]+ ?\(/u;

/** Members of an object or lines of a log: no sentence that was wrapped. */
const members = /^\s*"[\w.-]{1,40}"\s*:|^(?:error|warn(?:ing)?|fatal|severe|critical)$/mu;

/** Sentences and lines (none that is `without`), short enough that words standing together in one belong together. */
function lines(text: string, without?: RegExp): string[] {
  const all: string[] = [];
  const said = text.split('\n').filter((line) => !stackLine.test(line) && !without?.test(line));
  for (const line of said) {
    if (line.length <= 400) all.push(line);
    else for (const piece of line.split(/(?<=[.!?;}]) /u)) all.push(piece.slice(0, 400));
  }
  if (text.length < 400 && all.length > 1 && !members.test(text)) all.unshift(said.join(' '));
  return all.filter((line) => line.length > 3).slice(-mostLines);
}
