import { gluedSpellings, lexiconWords } from './lexicon.ts';
import { knownPhrases } from './match-phrases.ts';
import { once } from './once.ts';

/** Shorter stumps fit too many words. */
const leastEnd = 4;
const leastStart = 5;
/** No more is lost at an edge than this, or the stump says too little of its word. */
const mostLost = 7;
/** More possible words than this say nothing. */
const mostWords = 8;
/** Longer texts are hardly what is left of one sentence. */
const longestTorn = 2_000;

/** Words that errors use, in any of the languages known: the phrases' own, and the lexicon's. */
const vocabulary = once(() => {
  const words = new Set(lexiconWords());
  // A phrase of one word is a name; an ordinary word is no torn end of it.
  for (const { words: phrase, weight } of knownPhrases())
    if (weight >= 60 && phrase.includes(' '))
      for (const word of phrase.match(/[a-z]{5,}/gu) ?? []) words.add(word);
  return words;
});

/** Names of the C library (ETIMEDOUT, ECONNRESET): what is left of one in the beginning is no word's end. */
const errnos = once(() =>
  knownPhrases()
    .map(({ words }) => words)
    .filter((words) => /^e[a-z]{7,}$/u.test(words)),
);
/** No more is lost of a name than this. */
const mostLostOfName = 4;

/**
 * A text whose first or last word was torn by cutting, with that word made whole: "federa" → "federated",
 * "thentication" → "authentication". One text for each word it may have been; none when nothing is torn,
 * or when too many words would fit. `text` is canonical.
 */
export function mended(text: string): string[] {
  if (text.length > longestTorn) return [];
  const words = vocabulary();
  const all: string[] = [];
  const [last] = /\p{L}+$/u.exec(text) ?? [];
  if (last && last.length >= leastEnd && !words.has(last)) {
    for (const word of fitting(last, (word) => word.startsWith(last)))
      all.push(text.slice(0, text.length - last.length) + word);
  }
  all.push(...gluedMended(text));
  const [first] = /^\p{L}+/u.exec(text) ?? [];
  if (first && first.length >= leastStart && !words.has(first)) {
    const whole = fitting(first, (word) => word.endsWith(first));
    const name = errnos().filter((one) => one.length <= first.length + mostLostOfName && one.endsWith(first));
    for (const word of whole.length > 0 ? whole : name) all.push(word + text.slice(first.length));
  }
  return all;

  function fitting(stump: string, fits: (word: string) => boolean): string[] {
    const longest = stump.length + Math.min(stump.length, Math.max(mostLost, 0.6 * stump.length));
    const found = [...words].filter((word) => word.length <= longest && fits(word));
    const least = Math.min(...found.map((word) => word.length));
    const near = found.filter((word) => word.length <= least + 1);
    return near.length > mostWords ? [] : near;
  }
}

/** A spelling of the gluing scripts must be longer than its stump by no more than this, in signs. */
const mostSigns = 6;
/** Fewer signs stand in too many words. */
const leastSigns = 3;

/** The same where the text ends within a word of a script without blanks: the longest stump, if few spellings fit. */
function gluedMended(text: string): string[] {
  const all = [...gluedSpellings()];
  for (let length = Math.min(10, text.length); length >= leastSigns; length--) {
    const stump = text.slice(-length);
    if (!/^[^\p{ASCII}\s]+$/u.test(stump)) continue;
    // A word that is whole is none that was torn.
    if (all.includes(stump)) return [];
    const whole = all.filter(
      (one) => one.startsWith(stump) && one.length > length && one.length <= length + mostSigns,
    );
    if (whole.length > 0)
      return whole.length > mostWords ? [] : whole.map((one) => text.slice(0, -length) + one);
  }
  return [];
}
