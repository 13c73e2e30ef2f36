import { type Ear, ears } from './ears.ts';

/** Letters of a word's beginning that are compared. */
export const longest = 10;
/** A word that begins like this may say something, however it goes on. */
export const open = 1;
/** Only when the word ends here. */
export const closed = 2;
/** The same, but only as the first word of the text. */
export const openFirst = 4;
export const closedFirst = 8;
/** Each ear has four flags of its own in a slot. */
export const flags = 4;
/** Above the flags, one bit an ear: words that begin with these three letters are looked at further. Most are not. */
export const gate = 16;
export const gateLetters = 3;
/** So many hashes that hardly two words have the same one: with 2 ** 15, three of four texts that were read said nothing. */
const hashes = 1 << 24;
const slots = 1 << 14;

/**
 * Tells of a text, before any of it is normalised, that it can hold nothing this ear listens for. True is
 * certain; false means that it must be read. Texts with anything but ASCII are always read. Most of a page is
 * silent: on a page of 6,000 elements this saves most of the reading.
 */
export type Sieve = (text: string, ear: Ear) => boolean;

/**
 * The sieve itself: flags by the hashes of what words begin with.
 * @param table hashes, each followed by its flags; null lets no text pass unread
 */
export function sieveOf(table: readonly number[] | null): Sieve {
  if (!table) return () => false;
  // By slot the newest entry (0 where there is none), by entry the one before it in the same slot.
  const newest = new Uint16Array(slots);
  const older = new Uint16Array(table.length + 2);
  for (let i = 0; i < table.length; i += 2) {
    const slot = (table[i] as number) & (slots - 1);
    older[i + 2] = newest[slot] as number;
    newest[slot] = i + 2;
  }
  const flagsOf = (hash: number): number => {
    for (let i = newest[hash & (slots - 1)] as number; i !== 0; i = older[i] as number)
      if (table[i - 2] === hash) return table[i - 1] as number;
    return 0;
  };

  return (text, ear) => {
    const at = ears.indexOf(ear);
    const shift = flags * at;
    const gateOf = 1 << (gate + at);
    const ofPair = open << shift;
    const end = text.length;
    let first = true;
    let before = -1;
    let i = 0;
    while (i < end) {
      let code = text.charCodeAt(i);
      if (code > 126) return false;
      let letter = lower[code] as number;
      if (letter === 0) {
        i++;
        continue;
      }
      // A word begins here.
      const ofOpen = (first ? open | openFirst : open) << shift;
      const ofClosed = (first ? closed | closedFirst : closed) << shift;
      first = false;
      let hash = 0;
      let here = 0;
      let length = 0;
      let last = letter;
      let compared = true;
      while (compared && letter !== 0) {
        // "2pop": the acronym may begin after a digit.
        if (last <= 57 && letter > 57) return false;
        hash = step(hash, letter);
        here = flagsOf(hash);
        if ((here & ofOpen) !== 0) return false;
        length++;
        if (length === 2 && before >= 0 && (flagsOf(pair(before, last, letter)) & ofPair) !== 0) return false;
        compared = length === gateLetters ? (here & gateOf) !== 0 : length < longest;
        last = letter;
        code = ++i < end ? text.charCodeAt(i) : 0;
        if (code > 126) return false;
        letter = lower[code] as number;
      }
      while (letter !== 0) {
        if (last <= 57 && letter > 57) return false;
        last = letter;
        code = ++i < end ? text.charCodeAt(i) : 0;
        if (code > 126) return false;
        letter = lower[code] as number;
      }
      if (compared && (here & ofClosed) !== 0) return false;
      before = compared ? hash : -1;
    }
    return true;
  };
}

/** By code, a letter or digit in lower case; 0 for all that parts words. */
const lower = Uint8Array.from({ length: 127 }, (_, code) =>
  isWord(code | 32) && code >= 65 ? code | 32 : isWord(code) ? code : 0,
);

/** "your se…" says more than "your": a short first word counts together with the next one's beginning. */
export const pair = (word: number, first: number, second: number): number =>
  step(step(step(word, 1), first), second);
export const step = (hash: number, code: number): number => (Math.imul(hash, 37) + code) & (hashes - 1);
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
