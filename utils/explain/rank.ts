import type { CauseId } from './cause.ts';
import { namedByNumber, replyCodes } from './codes.ts';
import { combined } from './combinations.ts';
import { suggested } from './concepts.ts';
import { tornPhrases } from './cut.ts';
import { resembles } from './fuzzy.ts';
import { inEnglish } from './lexicon.ts';
import { knownPhrases } from './match-phrases.ts';
import { mended } from './mend.ts';

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
const decided = 70;

function weigh(text: string, edges: { start: boolean; end: boolean }, apart = text): Ranked[] {
  const weights = new Map<CauseId, number>();
  const vote = (cause: CauseId, weight: number) => {
    const known = weights.get(cause) ?? 0;
    // A second, independent sign counts a little, so that equal strong signs fall to the better supported cause.
    weights.set(cause, weight > known ? Math.min(100, weight + known / 100) : known + weight / 200);
  };
  definite(text, 0, vote);
  const english = inEnglish(text);
  if (english !== text) definite(english, 3, vote);
  // Words torn apart by a hard line break.
  if (text.includes('\n')) {
    definite(text.replace(/\n/gu, ''), 4, vote);
    definite(english.replace(/\n/gu, ' '), 2, vote);
  }
  for (const { cause, weight } of tornPhrases(english, edges)) vote(cause, weight);
  if (Math.max(0, ...weights.values()) < 60) {
    for (const line of lines(english)) {
      for (const { cause, weight } of suggested(line)) vote(cause, weight);
      for (const { cause, weight } of resembles(line)) vote(cause, weight);
    }
    // A hard line break may also stand within a word that no phrase knows.
    if (text.includes('\n') && text.length < longestJoined)
      for (const { cause, weight } of suggested(inEnglish(text.replace(/\n/gu, '')))) vote(cause, weight - 3);
    if (apart !== text) {
      definite(apart, 6, vote);
      for (const line of lines(inEnglish(apart)))
        for (const { cause, weight } of suggested(line)) vote(cause, weight - 4);
    }
  }
  return [...weights].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight);
}

function definite(text: string, penalty: number, vote: (cause: CauseId, weight: number) => void): void {
  const best = new Map<CauseId, number>();
  const note = (cause: CauseId, weight: number) => {
    if (weight > (best.get(cause) ?? 0)) best.set(cause, weight);
  };
  for (const phrase of knownPhrases()) {
    if (phrase.weight > (best.get(phrase.cause) ?? 0) && phrase.find(text)) note(phrase.cause, phrase.weight);
  }
  for (const { cause, weight, pattern } of replyCodes) if (pattern.test(text)) note(cause, weight);
  for (const { cause, weight } of namedByNumber(text)) note(cause, weight);
  for (const { cause, weight } of combined(text)) note(cause, weight);
  for (const [cause, weight] of best) vote(cause, weight - penalty);
}

/** A line of a stack trace: where it happened, not what. */
const stackLine = /^\s*at [\w.$/<>]+ ?\(/u;

/** Sentences and lines, short enough that words standing together in one belong together. */
function lines(text: string): string[] {
  const all: string[] = [];
  const said = text.split('\n').filter((line) => !stackLine.test(line));
  for (const line of said) {
    if (line.length <= 400) all.push(line);
    else for (const piece of line.split(/(?<=[.!?;}]) /u)) all.push(piece.slice(0, 400));
  }
  if (text.length < 400 && all.length > 1) all.unshift(said.join(' '));
  return all.filter((line) => line.length > 3).slice(-mostLines);
}
