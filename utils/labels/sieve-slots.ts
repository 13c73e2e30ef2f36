import type { Steps } from '../in-turns.ts';
import { labelIds } from './concepts.ts';
import { type Ear, ears } from './ears.ts';
import { hearsConcept } from './hears.ts';
import {
  closed,
  closedFirst,
  flags,
  gate,
  gateLetters,
  isWord,
  longest,
  open,
  openFirst,
  pair,
  step,
} from './sieve.ts';
import { apart, type TableEntry } from './table.ts';

const isLabel = new Set<string>(labelIds);

/** The sieve of these wordings as numbers in turn: hash, flags. Null when no text may be left unread. */
export function* sieveSlots(entries: readonly TableEntry[]): Steps<number[] | null> {
  const bits = new Map<number, number>();
  let sound = true;
  const add = (text: string, label: boolean, heardBy: (ear: Ear) => boolean): void => {
    const stem = text.endsWith('*');
    let hash = 0;
    let length = 0;
    let gated = -1;
    while (length < longest && length < text.length && isWord(text.charCodeAt(length))) {
      hash = step(hash, text.charCodeAt(length++));
      if (length === gateLetters) gated = hash;
    }
    if (length === 0) sound = false;
    const ends = length < longest && !(stem && length === text.length - 1);
    let flag = label ? (ends ? closedFirst : openFirst) : ends ? closed : open;
    const next = ends ? secondWord.exec(text.slice(length)) : null;
    if (next) {
      hash = pair(hash, (next[1] as string).charCodeAt(0), (next[1] as string).charCodeAt(1));
      flag = open;
    }
    for (const [i, ear] of ears.entries()) {
      if (!heardBy(ear)) continue;
      bits.set(hash, (bits.get(hash) ?? 0) | (flag << (flags * i)));
      if (gated >= 0) bits.set(gated, (bits.get(gated) ?? 0) | (1 << (gate + i)));
    }
  };
  for (const [text, concept] of entries) {
    // A text in ASCII cannot hold it.
    if (text === '' || text === '*' || !isAscii(text)) continue;
    add(text.split(apart)[0] as string, isLabel.has(concept), (ear) => hearsConcept(ear, concept));
    yield;
  }
  add('pop*', false, (ear) => ear === 'all');
  add('imap*', false, (ear) => ear === 'all');
  return sound ? [...bits].flat() : null;
}

/** The second word's first two letters, whatever stands between the words. */
const secondWord = /^[^a-z0-9]+([a-z0-9]{2})/;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
