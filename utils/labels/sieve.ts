import { labelIds } from './concepts.ts';
import { type Ear, ears, hearsConcept } from './ears.ts';
import type { TableEntry } from './table.ts';

/** Letters of a word's beginning that are compared. */
const longest = 10;
/** A word that begins like this may say something, however it goes on. */
const open = 1;
/** Only when the word ends here. */
const closed = 2;
/** The same, but only as the first word of the text. */
const openFirst = 4;
const closedFirst = 8;
/** Each ear has four flags of its own in a slot. */
const flags = 4;
const slots = 1 << 16;

/**
 * Tells of a text, before any of it is normalised, that it can hold nothing this ear listens for. True is
 * certain; false means that it must be read. Texts with anything but ASCII are always read. Most of a page is
 * silent: on a page of 6,000 elements this saves most of the reading.
 */
export type Sieve = (text: string, ear: Ear) => boolean;

const isLabel = new Set<string>(labelIds);

/** The sieve of these wordings as numbers in turn: slot, flags. Null when no text may be left unread. */
export function sieveSlots(entries: readonly TableEntry[]): number[] | null {
  const bits = new Map<number, number>();
  let sound = true;
  const add = (text: string, label: boolean, heardBy: (ear: Ear) => boolean): void => {
    const stem = text.endsWith('*');
    let hash = 0;
    let length = 0;
    while (length < longest && length < text.length && isWord(text.charCodeAt(length))) {
      hash = step(hash, text.charCodeAt(length++));
    }
    if (length === 0) sound = false;
    const ends = length < longest && !(stem && length === text.length - 1);
    let flag = label ? (ends ? closedFirst : openFirst) : ends ? closed : open;
    const next = ends ? secondWord.exec(text.slice(length)) : null;
    if (next) {
      hash = pair(hash, (next[1] as string).charCodeAt(0), (next[1] as string).charCodeAt(1));
      flag = open;
    }
    for (const [i, ear] of ears.entries())
      if (heardBy(ear)) bits.set(hash, (bits.get(hash) ?? 0) | (flag << (flags * i)));
  };
  for (const [text, concept] of entries) {
    // A text in ASCII cannot hold it.
    if (text === '' || text === '*' || !isAscii(text)) continue;
    add(text, isLabel.has(concept), (ear) => hearsConcept(ear, concept));
  }
  add('pop*', false, (ear) => ear === 'all');
  add('imap*', false, (ear) => ear === 'all');
  return sound ? [...bits].flat() : null;
}

/** The sieve itself: a set of flags by the hashes of what words begin with. */
export function sieveOf(table: readonly number[] | null): Sieve {
  if (!table) return () => false;
  const bits = new Uint16Array(slots);
  for (let i = 0; i < table.length; i += 2) bits[table[i] as number] = table[i + 1] as number;
  const shifts: Record<Ear, number> = { all: 0, account: flags, proofs: 2 * flags, lines: 3 * flags };

  return (text, ear) => {
    const shift = shifts[ear];
    const ofPair = open << shift;
    let ofOpen = (open | openFirst) << shift;
    let ofClosed = (closed | closedFirst) << shift;
    let hash = 0;
    let length = 0;
    let last = 0;
    let before = -1;
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code > 126) return false;
      if (code >= 65 && code <= 90) code |= 32;
      if (isWord(code)) {
        // "2pop": the acronym may begin after a digit.
        if (code > 57 && last >= 48 && last <= 57) return false;
        if (length < longest) {
          hash = step(hash, code);
          if (((bits[hash] as number) & ofOpen) !== 0) return false;
        }
        length++;
        if (length === 2 && before >= 0 && ((bits[pair(before, last, code)] as number) & ofPair) !== 0)
          return false;
      } else if (length > 0) {
        if (length < longest && ((bits[hash] as number) & ofClosed) !== 0) return false;
        before = length < longest ? hash : -1;
        hash = 0;
        length = 0;
        ofOpen = open << shift;
        ofClosed = closed << shift;
      }
      last = code;
    }
    return !(length > 0 && length < longest && ((bits[hash] as number) & ofClosed) !== 0);
  };
}

/** The second word's first two letters, whatever stands between the words. */
const secondWord = /^[^a-z0-9]+([a-z0-9]{2})/;
/** "your se…" says more than "your": a short first word counts together with the next one's beginning. */
const pair = (word: number, first: number, second: number): number =>
  step(step(step(word, 1), first), second);
const step = (hash: number, code: number): number => (Math.imul(hash, 37) + code) & (slots - 1);
const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
