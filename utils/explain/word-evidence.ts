import { type CauseId, causeIds } from './cause.ts';
import { knownPhrases } from './match-phrases.ts';
import { once } from './once.ts';
import { nothingPhrases } from './phrases/nothing.ts';

/**
 * What every word of a text says by itself, for sentences that no phrase is in: worded differently, translated, or cut
 * so that no phrase is left whole. A naive Bayes classifier over words and pairs of words; the phrases are its only examples, so
 * whoever adds a phrase teaches it too.
 */
export interface Likely {
  cause: CauseId | 'nothing';
  /** How sure the words make this cause among all, 0 to 1. */
  share: number;
  /** Natural logarithm of the odds against a text about nothing in particular: how much was said at all. */
  odds: number;
}

/** Endings are cut off: "refused", "refuses" and "refusal" speak alike. */
const stem = 6;
/** What an unseen word counts in a cause (additive smoothing); small, because phrases are few and each word in them is meant. */
const smoothing = 0.005;
/** Words of one sentence are not independent; the odds are tempered by this much before they become shares. */
const temper = 2;
/** A lone word says too little. */
const leastKnown = 2;
/** Where most words are none that errors use, the few that are were meant otherwise. */
const leastKnownShare = 0.18;
/** More words than this are no sentence. */
const mostWords = 90;

/** Names of servers, files, classes and keys, addresses, and the mark a Microsoft server signs with: whose words, not which. */
const names =
  /\[[a-z0-9]+(?:\.[a-z0-9]+)*\.(?:prod|protection)\.outlook\.com[^\]]{0,60}\]?|[^\s<>"'(]+@[^\s<>"')]+|https?:\S+|"[a-z_]{1,24}" ?:|(?<![a-z])[a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*)+/gu;

const wordsOf = (text: string): string[] =>
  (text.replace(names, ' ').match(/[a-z]+|\d\.\d\.\d+|\d{3,}|[^\s\p{P}\p{N}\p{S}a-z]{2,}/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => (/^[a-z]/u.test(word) ? word.slice(0, stem) : word));

/** Words and pairs of neighbours, each once. */
function featuresOf(text: string): Set<string> {
  const words = wordsOf(text);
  const features = new Set(words);
  words.forEach((word, index) => {
    if (index > 0) features.add(`${words[index - 1]} ${word}`);
  });
  return features;
}

/** The causes, and last of all none of them. */
const classes = [...causeIds, 'nothing'] as const;
const nothing = classes.length - 1;

/** Log-odds of every feature for every class, in their order, and of a class before anything is read. */
const model = once(() => {
  const places = new Map(causeIds.map((cause, index) => [cause, index]));
  const counts = new Map<string, Float64Array>();
  const mass = new Float64Array(classes.length);
  const learn = (place: number, words: string, share: number) => {
    mass[place] = (mass[place] ?? 0) + share;
    for (const feature of featuresOf(words)) {
      const row = counts.get(feature) ?? new Float64Array(classes.length);
      row[place] = (row[place] ?? 0) + share;
      counts.set(feature, row);
    }
  };
  for (const { cause, weight, words } of knownPhrases())
    learn(places.get(cause) ?? nothing, words, weight / 80);
  for (const words of nothingPhrases) learn(nothing, words, 1);
  const all = mass.reduce((sum, one) => sum + one, 0);
  const table = new Map<string, Float64Array>();
  for (const [feature, row] of counts) {
    const total = row.reduce((sum, one) => sum + one, 0);
    const usual = Math.log((total + smoothing * classes.length) / (all + classes.length));
    table.set(
      feature,
      row.map((count, place) => Math.log((count + smoothing) / ((mass[place] ?? 0) + 1)) - usual),
    );
  }
  return { table, prior: mass.map((one) => Math.log(Math.max(one, smoothing))) };
});

/** Causes that the words of one canonical line, in English as far as known, speak for; the likeliest three. */
export function likelyByWords(line: string): Likely[] {
  const { table, prior } = model();
  const odds = Float64Array.from(prior);
  let known = 0;
  const features = featuresOf(line);
  for (const feature of features) {
    const row = table.get(feature);
    if (!row) continue;
    known++;
    for (let place = 0; place < odds.length; place++) odds[place] = (odds[place] ?? 0) + (row[place] ?? 0);
  }
  if (known < leastKnown || known < leastKnownShare * features.size) return [];
  const top = Math.max(...odds);
  const shares = odds.map((one) => Math.exp((one - top) / temper));
  const sum = shares.reduce((all, one) => all + one, 0);
  return classes
    .map((cause, place) => ({ cause, share: (shares[place] ?? 0) / sum, odds: odds[place] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 3);
}
