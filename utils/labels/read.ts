import { type LabelId, labelIds, type WordId } from './concepts.ts';
import type { Ear } from './ears.ts';
import { bare, normalise } from './normalise.ts';
import { type Sieve, sieveOf } from './sieve.ts';
import { apart, beginning, decode, type LabelTable, type Weight } from './table.ts';

export interface Hit {
  start: number;
  end: number;
  weight: Weight;
}

/** What a text was understood to say. */
export interface Reading {
  /** Normalised, without punctuation at its ends. */
  readonly text: string;
  /** Concepts that the whole text stands for. */
  readonly labels: ReadonlyMap<LabelId, Weight>;
  /** Concepts found inside the text, each with its best place. */
  readonly words: ReadonlyMap<WordId, Hit>;
  /** Certain to hold no label, no word and neither acronym. */
  readonly silent: boolean;
}

const nothing: ReadonlyMap<never, never> = new Map<never, never>();

/** A text that says nothing; it is not even normalised before somebody asks. */
class Silence implements Reading {
  readonly labels = nothing;
  readonly words = nothing;
  readonly silent = true;
  readonly #raw: string;
  #text: string | undefined;
  constructor(raw: string) {
    this.#raw = raw;
  }
  get text(): string {
    this.#text ??= bare(normalise(this.#raw));
    return this.#text;
  }
}

export interface Reader {
  read(text: string): Reading;
  /** False when the text is certain to hold nothing that this ear listens for; costs far less than reading. */
  hears(text: string, ear: Ear): boolean;
}

interface Word {
  text: string;
  /** Of a verb in two pieces ("slå … til") the second, with which the whole text must end. */
  tail: string | undefined;
  concept: WordId;
  weight: Weight;
  /** May be followed by more letters. */
  stem: boolean;
  /** Must stand at the beginning of a word. */
  spaced: boolean;
}

const letter = /[\p{L}\p{N}]/u;
/** Scripts whose words run together or take prefixes: Arabic, Hebrew, Thai, kana, ideographs, Hangul. */
const joined =
  /[\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/;
const isLabel = new Set<string>(labelIds);
const readers = new WeakMap<LabelTable, Reader>();

/** The reader of a table; made once per table. */
export function readerOf(table: LabelTable): Reader {
  let reader = readers.get(table);
  if (!reader) {
    reader = makeReader(table);
    readers.set(table, reader);
  }
  return reader;
}

/** The wordings that begin with the same characters (`beginning`). */
interface Shelf {
  labels: Map<string, [LabelId, Weight][]>;
  words: Word[];
}

/**
 * @param sieve tells which texts need no reading; `null` reads everything (the tests compare the two)
 */
export function makeReader(table: LabelTable, sieve: Sieve | null = sieveOf(table.sieve)): Reader {
  const shelves = new Map<number | string, Shelf | null>();
  /** What begins with these characters of a text; unpacked when a text first asks. */
  const shelf: Shelves = (text, at, letters) => {
    const key = keyOf(text, at, letters);
    let found = shelves.get(key);
    if (found === undefined) {
      const start = text.slice(at, at + letters);
      found = Object.hasOwn(table.wordings, start) ? unpack(table.wordings[start] as string) : null;
      shelves.set(key, found);
    }
    return found;
  };
  const memo = new Map<string, Reading>();
  return {
    hears: (text, ear) => !sieve?.(text.length > 600 ? text.slice(0, 600) : text, ear),
    read(raw) {
      const cut = raw.length > 600 ? raw.slice(0, 600) : raw;
      if (sieve?.(cut, 'all')) return new Silence(cut);
      let reading = memo.get(cut);
      if (!reading) {
        const text = bare(normalise(cut));
        reading = { text, labels: readLabels(shelf, text), words: readWords(shelf, text), silent: false };
        if (memo.size > 8000) memo.clear();
        memo.set(cut, reading);
      }
      return reading;
    },
  };
}

type Shelves = (text: string, at: number, letters: number) => Shelf | null;

function unpack(lines: string): Shelf {
  const shelf: Shelf = { labels: new Map(), words: [] };
  for (const line of lines.split('\n')) {
    const { text: entry, concept, weight } = decode(line);
    if (isLabel.has(concept)) {
      const list = shelf.labels.get(entry);
      if (list) list.push([concept as LabelId, weight]);
      else shelf.labels.set(entry, [[concept as LabelId, weight]]);
      continue;
    }
    const stem = entry.endsWith('*');
    const [text = '', tail] = (stem ? entry.slice(0, -1) : entry).split(apart);
    const spaced = text.charCodeAt(0) < 0x590 || !joined.test(text.charAt(0));
    shelf.words.push({ text, tail, concept: concept as WordId, weight, stem: stem || !spaced, spaced });
  }
  return shelf;
}

/** The whole text, or its part before a comma, colon or bracket ("Settings, try new Outlook"). */
function readLabels(shelf: Shelves, text: string): ReadonlyMap<LabelId, Weight> {
  const labels = text === '' ? undefined : shelf(text, 0, beginning)?.labels;
  if (!labels?.size) return nothing;
  const found = new Map<LabelId, Weight>();
  for (const [id, weight] of labels.get(text) ?? []) better(found, id, weight);
  const head = /^([^,:(|]{3,}?|[\u3000-\uffff]{2})\s*[,:(|]/.exec(text)?.[1];
  if (head) for (const [id, weight] of labels.get(head) ?? []) better(found, id, weight * 0.8);
  return found;
}

interface Found extends Hit {
  concept: WordId;
}

function readWords(shelf: Shelves, text: string): ReadonlyMap<WordId, Hit> {
  const all: Found[] = [];
  const take = (here: Shelf | null, i: number, starts: boolean) => {
    for (const word of here?.words ?? []) {
      if (word.spaced && !starts) continue;
      if (!text.startsWith(word.text, i)) continue;
      const end = i + word.text.length;
      const next = text.charAt(end);
      if (!word.stem && next !== '' && letter.test(next) && !joined.test(next)) continue;
      if (word.tail !== undefined && !text.endsWith(word.tail)) continue;
      all.push({ concept: word.concept, start: i, end, weight: word.weight });
    }
  };
  for (let i = 0; i + 1 < text.length; i++) {
    const starts = i === 0 || startsAfter(text.charCodeAt(i - 1));
    // Below Hebrew all scripts have spaces: inside a word nothing begins.
    if (!starts && text.charCodeAt(i) < 0x590) continue;
    take(shelf(text, i, beginning), i, starts);
    // The last letters of the text are a beginning by themselves.
    if (i + beginning <= text.length) take(shelf(text, i, 2), i, starts);
  }
  return all.length === 0 ? nothing : longest(all);
}

/** May a word begin after this letter? */
function startsAfter(code: number): boolean {
  if (code < 128)
    return !((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90));
  const before = String.fromCharCode(code);
  return !letter.test(before) || joined.test(before);
}

/**
 * The longest hit of each concept, without those that are only a part of another word: Thai "close" is
 * written inside "open", and "new" inside "add a new way to sign in" creates nothing.
 */
function longest(all: Found[]): Map<WordId, Hit> {
  const best = new Map<WordId, Hit>();
  for (const hit of all) {
    const length = hit.end - hit.start;
    const inside = all.some((o) => o.start <= hit.start && o.end >= hit.end && o.end - o.start > length);
    if (inside) continue;
    const known = best.get(hit.concept);
    // The longest match says most about what is left over.
    if (!known || length > known.end - known.start) {
      best.set(hit.concept, {
        start: hit.start,
        end: hit.end,
        weight: Math.max(hit.weight, known?.weight ?? 0),
      });
    } else if (hit.weight > known.weight && length === known.end - known.start) known.weight = hit.weight;
  }
  return best;
}

/** The characters as a number where they are ASCII: an engine hashes no string for it. Past the end stands 0. */
function keyOf(text: string, at: number, letters: number): number | string {
  let key = 1;
  for (let i = at; i < at + letters; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return text.slice(at, at + letters);
    key = (key << 7) | code;
  }
  return key;
}

function better(found: Map<LabelId, Weight>, id: LabelId, weight: Weight): void {
  if (weight > (found.get(id) ?? 0)) found.set(id, weight);
}
