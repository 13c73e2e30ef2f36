import type { CauseId } from './cause.ts';
import { type KnownPhrase, phrasesAndSentences, sentences } from './match-phrases.ts';
import { once } from './once.ts';

/** Fewer letters than this at a torn edge say nothing. */
const leastLetters = 8;
/** What a beginning weighs at most that lacks the word which decides: no statement (./rank.ts). */
const untold = 64;

/** No phrase is longer. */
const longest = 160;

/** Phrases by their first four letters, so that only possible ones are compared. */
const byStart = once(() => {
  const starts = new Map<string, KnownPhrase[]>();
  for (const phrase of phrasesAndSentences()) {
    if (phrase.words.length <= leastLetters || phrase.weight < 60) continue;
    const start = phrase.words.slice(0, 4);
    starts.set(start, [...(starts.get(start) ?? []), phrase]);
  }
  return starts;
});

/** Causes that know a piece of a phrase; a piece that several know tells nothing. */
const knowers = new Map<string, boolean>();
function tells(cause: CauseId, piece: string): boolean {
  const key = `${cause} ${piece}`;
  const known = knowers.get(key);
  if (known !== undefined) return known;
  const answer = !phrasesAndSentences().some(
    (phrase) => phrase.cause !== cause && phrase.words.includes(piece),
  );
  if (knowers.size > 2_000) knowers.clear();
  knowers.set(key, answer);
  return answer;
}

/** Whether the edges of a text (as decoded, before levelling) look torn: no capital first, no full stop last. */
export function tornEdges(text: string): { start: boolean; end: boolean } {
  return { start: /^[^\p{Lu}\d[{("'<]/u.test(text), end: /[^.!?。！？؟）」)\]}>"'`;\s]\s*$/u.test(text) };
}

/**
 * Causes whose phrases are torn by the edges of a canonical text: it ends in the beginning of a phrase, or begins
 * with the end of one. Counts by the part that is there: half of it at least, or less of several words.
 */
export function tornPhrases(
  text: string,
  edges: { start: boolean; end: boolean },
  leastWords = 1,
): { cause: CauseId; weight: number }[] {
  const found: { cause: CauseId; weight: number }[] = [];
  const end = edges.end ? text.slice(-longest).replace(/\n/gu, ' ').trimEnd() : '';
  // The last word may be half an article, which `canonical` could not take out.
  for (const tail of [end, end.replace(/ (?:an?|th?e?)$/u, '')]) {
    for (let at = 0; at <= tail.length - leastLetters; at++) {
      const rest = tail.slice(at);
      for (const { cause, weight, words } of byStart().get(rest.slice(0, 4)) ?? []) {
        if (words.length > rest.length && words.startsWith(rest)) note(cause, weight, rest, words);
      }
    }
  }
  // Beside what was torn a whole sentence is as good as a phrase.
  if (edges.start || edges.end)
    for (const { cause, weight, words } of sentences())
      if (text.includes(words)) found.push({ cause, weight });
  const head = edges.start ? text.slice(0, longest).replace(/\n/gu, ' ').trimStart() : '';
  for (const { cause, weight, words } of head === '' ? [] : phrasesAndSentences()) {
    if (weight < 60 || words.length <= leastLetters) continue;
    for (let length = Math.min(words.length - 1, head.length); length >= leastLetters; length--) {
      if (!head.startsWith(words.slice(-length))) continue;
      note(cause, weight, words.slice(-length), words);
      break;
    }
  }
  return found;

  function note(cause: CauseId, weight: number, piece: string, words: string): void {
    const share = piece.length / words.length;
    const count = piece.trim().split(' ').length;
    if (count < leastWords) return;
    const several = count > 2;
    // Torn between two words it may as well be all that was said.
    const whole = words[piece.length] === ' ' && words.startsWith(piece);
    if (
      share <
        (count > 3 || (count === 2 && piece.length > 10)
          ? 0.3
          : whole
            ? several
              ? 0.5
              : 0.75
            : several
              ? 0.3
              : 0.42) ||
      /try again$/u.test(piece) ||
      !tells(cause, piece)
    )
      return;
    // Without its last word a sentence has not said it yet.
    const told = piece.length > words.lastIndexOf(' ') || !words.startsWith(piece);
    const torn = weight * (0.5 + 0.45 * share);
    found.push({ cause, weight: told ? torn : Math.min(torn, untold) });
  }
}
