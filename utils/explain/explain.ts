import { withoutBoilerplate } from './boilerplate.ts';
import { canonical } from './canonical.ts';
import { considering } from './considering.ts';
import { tornEdges } from './cut.ts';
import { decode } from './decode.ts';
import { excerpt, longest } from './excerpt.ts';
import type { Before, Explanation } from './explanation.ts';
import { foreignProvider } from './foreign.ts';
import { inEnglish } from './lexicon.ts';
import { questionsFor } from './questions.ts';
import { rank } from './rank.ts';
import { reopens } from './reopens.ts';

/** Below this nothing is claimed: a lone word like "timeout" or "failed" is no reason. */
const leastWeight = 40;
/** The same where nothing else in the text looks like an error: only words that are an error by themselves. */
const leastWeightElse = 47;
const mostCauses = 5;

/** Anything that makes a text look like an error at all. */
const looksLikeError =
  /error|fail|fault|trouble|forbidden|not respond|is full|different|closed|reset|dropped|lost|missing|throttl|unreach|not auth|cancel|declin|approval|backoff|mismatch|not match|not correct|not set|denied|refus|reject|unable|could not|cannot|invalid|exceed|disabled|block|expired|timed? ?out|exception|problem|wrong|warning|went wrong|not (?:work|possible|allowed|accepted|found|available)|(?<![\d.])[45]\d\d(?![\d.])|(?<![\d.])[45]\.\d\.\d/u;

/**
 * Explains an error text: what somebody pasted, selected, or an app showed after a fill.
 *
 * @param text up to 1,000,000 characters are read (a longer text by its beginning and end); HTML, JSON, logs,
 *   Base64 and several errors in one are all right. Nothing of it is kept in the answer.
 * @param before what came before, which changes what the same words mean.
 * @returns ranked causes with weights 0-100; `unknown` rather than a guess when nothing fits; `foreign` when
 *   another provider's server spoke. Pure and bounded: linear in the text, never throws.
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

  const causes = considering(
    rank(said, tornEdges(read)).filter(({ weight }) => weight >= (isError ? leastWeight : leastWeightElse)),
    before,
  ).slice(0, mostCauses);
  const first = causes[0];
  if (!first) {
    return {
      kind: isError ? 'unknown' : 'not-an-error',
      causes: [],
      questions: isError ? questionsFor(undefined, before) : [],
    };
  }
  const reopen = reopens(first.id, before);
  return {
    kind: 'explained',
    causes,
    questions: questionsFor(first.id, before),
    ...(reopen === undefined ? {} : { reopen }),
  };
}
