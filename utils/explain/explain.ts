import type { Before } from './before.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { canonical } from './canonical.ts';
import { considering, plainRefusals } from './considering.ts';
import { continued } from './continued.ts';
import { tornEdges } from './cut.ts';
import { decode } from './decode.ts';
import { excerpt, longest } from './excerpt.ts';
import type { Explanation } from './explanation.ts';
import { foreignProvider, namesAnotherServer } from './foreign.ts';
import { withNamesTakenApart } from './identifiers.ts';
import { inEnglish } from './lexicon.ts';
import { likeliest } from './narrow.ts';
import { isOtherSystem, namesMailSystem, speaksOfMail } from './other-systems.ts';
import { questionsFor } from './questions.ts';
import { type Ranked, rank, withOthers } from './rank.ts';
import { reopens } from './reopens.ts';
import { topicOf } from './topics.ts';

/** Below this nothing is claimed: a lone word like "timeout" or "failed" is no reason. */
const leastWeight = 40;
/** The same where nothing else in the text looks like an error: only words that are an error by themselves. */
const leastWeightElse = 47;
/**
 * The same where neither a server nor a protocol of mail is named: of what single words suggested in texts not seen before, less
 * than half was right below this, and with a server in it most was (docs/benches.md).
 */
const leastWeightNowhere = 51;
const mostCauses = 5;

/** Anything that makes a text look like an error at all. */
const looksLikeError =
  /error|fail|fault|trouble|forbidden|not respond|is full|different|closed|reset|dropped|lost|missing|mismatch|not connected|not exist|throttl|unreach|not auth|cancel|declin|approval|backoff|not match|not correct|not set|denied|refus|reject|unable|could not|cannot|invalid|exceed|disabled|block|expired|timed? ?out|exception|problem|wrong|warning|went wrong|not (?:work|possible|allowed|accepted|found|available|able|right|known|trust|offer|expected|sent|delivered)|unknown|no (?:route|mechanism|worthy|\w+ type succeeded)|unexpected|must|without|does not|did not|has not|is not|was not|lapsed|suspend|too (?:many|long|old|large)|reached|not reach|violat|unsupported|\bis off\b|hung up|insists|(?<![\d.])[45]\d\d(?![\d.])|(?<![\d.])[45]\.\d\.\d/u;

/** The same as above by the number of a port alone, which stands in any listing of settings. */
const ports = /(?<!\d)(?:465|587)(?!\d)/gu;
/** A listing of settings, lines of a file of them or of a program's text: they name what is meant to be, not what happened. */
const listing =
  /\b(?:port|host|server)['"]? ?[=:]|(?:,|\.com) port \d|^[\w.]+ ?=|\b(?:const|let|var) \w+ =/mu;
/** What such a text must say at least. */
const leastListed = 60;

/** Whether the person answered any of the questions that only narrow an unknown error. */
const asked = ({ doing, since, page }: Before): boolean =>
  doing !== undefined || since !== undefined || page !== undefined;

function explained(ranked: Ranked[], before: Before): Explanation {
  const causes = considering(ranked, before).slice(0, mostCauses);
  const first = causes[0]?.id;
  const reopen = first === undefined ? undefined : reopens(first, before);
  return {
    kind: 'explained',
    causes,
    questions: questionsFor(ranked[0]?.id, before),
    ...(reopen !== undefined && { reopen }),
    ...(before.tried === 'made-up' && first !== undefined && plainRefusals.has(first) && { goesOn: true }),
  };
}

function leastOf(said: string, isError: boolean, torn: boolean): number {
  const least = isError || (torn && speaksOfMail(said)) ? leastWeight : leastWeightElse;
  return torn || namesMailSystem(inEnglish(said)) ? least : leastWeightNowhere;
}

/**
 * Explains an error text: what somebody pasted, selected, or an app showed after a fill.
 *
 * @param text up to 1,000,000 characters are read (a longer text by its beginning and end); HTML, JSON, logs,
 *   Base64 and several errors in one are all right. Nothing of it is kept in the answer.
 * @param before what came before, which changes what the same words mean.
 * @returns ranked causes with weights 0-100; `unknown` rather than a guess when nothing fits; `foreign` when
 *   another provider's server spoke, with its name where it is a known one. Pure and bounded: linear in the text, never throws.
 */
export function explain(text: string, before: Before = {}): Explanation {
  const bounded =
    text.length > longest ? text.slice(0, longest / 10) + text.slice(-(longest / 10) * 9) : text;
  const read = excerpt(decode(bounded));
  const said = withoutBoilerplate(canonical(read));
  const isError = looksLikeError.test(said) || looksLikeError.test(inEnglish(said));
  if (said.length < 3) return { kind: 'not-an-error', causes: [], questions: [] };

  const provider = foreignProvider(said);
  if (provider !== null) return { kind: 'foreign', provider, causes: [], questions: [] };
  if (isError && namesAnotherServer(said)) return { kind: 'foreign', causes: [], questions: [] };
  if (isOtherSystem(said)) return { kind: 'not-an-error', causes: [], questions: [] };

  const apart = withoutBoilerplate(withNamesTakenApart(read));
  const edges = tornEdges(read);
  const torn = edges.start || edges.end;
  const whole = edges.end ? continued(said) : said;
  const listed = listing.test(said) && !looksLikeError.test(inEnglish(said).replace(ports, ' '));
  const least = listed ? leastListed : leastOf(said, isError, torn);
  const ranked = rank(whole, whole === said ? edges : { ...edges, end: false }, apart).filter(
    ({ weight }) => weight >= least,
  );
  if (ranked.length > 0) return explained(ranked, before);
  // Of a torn text that says nothing more, what it was about is told.
  const topic = torn && !listed ? topicOf(inEnglish(said)) : undefined;
  if (topic) return explained(withOthers([topic], []), before);
  if (!isError) return { kind: 'not-an-error', causes: [], questions: [] };
  const questions = questionsFor(undefined, before);
  const guesses = asked(before) ? likeliest(before).map((id) => ({ id, weight: leastWeight })) : [];
  if (guesses.length === 0) return { kind: 'unknown', causes: [], questions };
  return { ...explained(guesses, {}), questions, inferred: true };
}
