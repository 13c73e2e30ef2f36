import type { CauseId } from './cause.ts';
import { knownPhrases } from './match-phrases.ts';
import { once } from './once.ts';

/**
 * Likeness to known phrases, for texts that are cut, worded a little differently, or half translated.
 * Words are weighed by how rare they are among the phrases; a phrase counts by how much of it is there and how
 * much of the text it accounts for. It never outweighs a phrase that is really there.
 */
const wordsOf = (text: string): string[] =>
  text.match(/[a-z0-9_]+(?:[.'][a-z0-9_]+)*|[^\s\p{P}a-z0-9]{2,}/gu) ?? [];

const bank = once(() => {
  const phrases = knownPhrases()
    .filter((phrase) => phrase.weight >= 50)
    .map((phrase) => ({ ...phrase, tokens: [...new Set(wordsOf(phrase.words))] }))
    .filter((phrase) => phrase.tokens.length >= 4);
  const frequency = new Map<string, number>();
  for (const { tokens } of phrases)
    for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const rarity = (token: string): number =>
    Math.log((phrases.length + 1) / ((frequency.get(token) ?? 0) + 0.5));
  const holders = new Map<string, number[]>();
  phrases.forEach(({ tokens }, index) => {
    for (const token of tokens) holders.set(token, [...(holders.get(token) ?? []), index]);
  });
  const masses = phrases.map(({ tokens }) => tokens.reduce((sum, token) => sum + rarity(token), 0));
  const vocabulary = [...frequency.keys()].sort();
  /** Words of the vocabulary that a cut-off word may be the beginning of. */
  const completions = (stump: string): string[] =>
    stump.length < 3
      ? []
      : vocabulary.filter((word) => word.startsWith(stump) && word !== stump).slice(0, 12);
  return { phrases, frequency, rarity, holders, masses, completions };
});

/** Causes whose phrases one line resembles, with weights of 30 to 57. `line` is canonical. */
export function resembles(line: string): { cause: CauseId; weight: number }[] {
  const tokens = [...new Set(wordsOf(line).slice(0, 120))];
  if (tokens.length < 2) return [];
  const { phrases, frequency, rarity, holders, masses, completions } = bank();
  const shared = new Map<number, number>();
  const add = (token: string, share: number) => {
    for (const index of holders.get(token) ?? [])
      shared.set(index, (shared.get(index) ?? 0) + rarity(token) * share);
  };
  let mass = 0;
  const lastToken = tokens.at(-1);
  for (const token of tokens) {
    mass += frequency.has(token) ? rarity(token) : 2;
    if (frequency.has(token)) add(token, 1);
    else if (token === lastToken) for (const word of completions(token)) add(word, 0.7);
  }
  const best = new Map<CauseId, number>();
  for (const [index, sum] of shared) {
    const phrase = phrases[index];
    const whole = masses[index];
    if (!phrase || !whole || sum < 5) continue;
    const recall = Math.min(1, sum / whole);
    const precision = Math.min(1, sum / mass);
    if (recall < 0.4) continue;
    const likeness = Math.max(recall * 0.85, (recall + precision) / 2);
    if (likeness < 0.5) continue;
    const weight = Math.min(57, 62 * likeness * (0.7 + phrase.weight / 333));
    if (weight > (best.get(phrase.cause) ?? 0)) best.set(phrase.cause, weight);
  }
  return [...best].map(([cause, weight]) => ({ cause, weight }));
}
