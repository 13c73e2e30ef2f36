import { canonical } from './canonical.ts';
import type { CauseId } from './cause.ts';
import { once } from './once.ts';
import { phrases } from './phrases/all.ts';
import type { Phrases } from './phrases/phrase.ts';

/** A phrase ready to be looked for. */
export interface KnownPhrase {
  cause: CauseId;
  weight: number;
  /** Canonical words; gaps are blanks. */
  words: string;
  /** Letters out of its middle, without which it is not there. */
  key: string;
  find(text: string): boolean;
}

const keyLength = 5;
const wordChar = /[a-z0-9]/u;
const digit = /\d/u;
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function keyOf(part: string): string {
  // Many phrases begin alike or end alike.
  const at = (part.length - keyLength) >> 1;
  return at < 0 ? '' : part.slice(at, at + keyLength);
}

/** Finds `needle` not glued to a letter or digit before it (unless `inside`), nor to a digit where it ends in one. */
function finder(needle: string, inside: boolean): (text: string) => boolean {
  const first = needle[0] ?? '';
  const last = needle.at(-1) ?? '';
  const guardStart = !inside && wordChar.test(first);
  const guardEnd = digit.test(last);
  return (text) => {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      const before = text[at - 1] ?? ' ';
      const after = text[at + needle.length] ?? ' ';
      if (guardStart && (wordChar.test(before) || (digit.test(first) && before === '.'))) continue;
      if (guardEnd && digit.test(after)) continue;
      return true;
    }
    return false;
  };
}

/** A sentence by its edges is looked for by those alone. */
const never = (): boolean => false;

function ready({ cause, weight, words }: Phrases): KnownPhrase[] {
  return words.map((raw) => {
    if (raw.startsWith('~')) return { cause, weight, words: canonical(raw.slice(1)), key: ' ', find: never };
    const inside = raw.startsWith('*');
    const plain = canonical(inside ? raw.slice(1) : raw);
    if (!plain.includes('…') && !plain.includes('...'))
      return { cause, weight, words: plain, key: keyOf(plain), find: finder(plain, inside) };
    const parts = plain.split(/\s*(?:…|\.\.\.)\s*/u);
    const pattern = new RegExp(`(?<![a-z0-9])${parts.map(literal).join('[^\\n]{0,80}?')}`, 'u');
    const key = keyOf(parts.reduce((a, b) => (b.length > a.length ? b : a)));
    return { cause, weight, words: parts.join(' '), key, find: (text) => pattern.test(text) };
  });
}

/** All phrases, and the sentences that are known by their edges alone (./phrases/sentences.ts). */
export const phrasesAndSentences = once((): readonly KnownPhrase[] => phrases.flatMap(ready));

/** Those sentences. */
export const sentences = once(() => phrasesAndSentences().filter(({ find }) => find === never));

/** All phrases, ready to be looked for. */
export const knownPhrases = once(() => phrasesAndSentences().filter(({ find }) => find !== never));

/** The phrases that may be in a text by their keys, one in thirty: to look for all 1,700 was two fifths of an explanation. */
export function likelyPhrases(text: string): KnownPhrase[] {
  const keys = new Set(['']);
  for (let at = 0; at <= text.length - keyLength; at++) keys.add(text.slice(at, at + keyLength));
  return knownPhrases().filter(({ key }) => keys.has(key));
}
