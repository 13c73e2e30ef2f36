import { type ConceptId, type LabelId, labelIds, type WordId } from './concepts.ts';
import { bare, normalise } from './normalise.ts';
import { type Sieve, sieveOf } from './sieve.ts';
import type { LabelTable } from './table.ts';

/** How sure a wording is: attested in the page's language = 1, down to our own in another language. */
type Weight = number;

interface Hit {
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
  /** Does the whole text (already normalised and bare) stand for this label? */
  is(text: string, label: LabelId): boolean;
}

interface Word {
  text: string;
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

/**
 * Compiles a table.
 * @param sieve tells which texts need no reading; `null` reads everything (the tests compare the two)
 */
export function makeReader(
  table: LabelTable,
  sieve: Sieve | null = sieveOf(table.entries, (concept) => isLabel.has(concept)),
): Reader {
  const labels = new Map<string, [LabelId, Weight][]>();
  const words = new Map<number, Word[]>();
  const preferred = new Set(table.languages);
  for (const [text, concept, language, attested] of table.entries) {
    if (text === '' || text === '*') continue;
    const weight = (attested ? 1 : 0.8) * (preferred.has(language) ? 1 : 0.9);
    if (isLabel.has(concept)) push(labels, text, [concept as LabelId, weight]);
    else addWord(words, text, concept as WordId, weight);
  }
  const memo = new Map<string, Reading>();
  return {
    is: (text, label) => labels.get(text)?.some(([id]) => id === label) ?? false,
    read(raw) {
      const cut = raw.length > 600 ? raw.slice(0, 600) : raw;
      if (sieve?.(cut)) return new Silence(cut);
      let reading = memo.get(cut);
      if (!reading) {
        const text = bare(normalise(cut));
        reading = { text, labels: readLabels(labels, text), words: readWords(words, text), silent: false };
        if (memo.size > 8000) memo.clear();
        memo.set(cut, reading);
      }
      return reading;
    },
  };
}

function addWord(words: Map<number, Word[]>, entry: string, concept: ConceptId, weight: Weight): void {
  const stem = entry.endsWith('*');
  const text = stem ? entry.slice(0, -1) : entry;
  const spaced = text.charCodeAt(0) < 0x590 || !joined.test(text.charAt(0));
  push(words, firstTwo(text, 0), { text, concept: concept as WordId, weight, stem: stem || !spaced, spaced });
}

/** The whole text, or its part before a comma, colon or bracket ("Settings, try new Outlook"). */
function readLabels(labels: Map<string, [LabelId, Weight][]>, text: string): Map<LabelId, Weight> {
  const found = new Map<LabelId, Weight>();
  for (const [id, weight] of labels.get(text) ?? []) better(found, id, weight);
  const head = /^([^,:(|]{3,}?)\s*[,:(|]/.exec(text)?.[1];
  if (head) for (const [id, weight] of labels.get(head) ?? []) better(found, id, weight * 0.8);
  return found;
}

interface Found extends Hit {
  concept: WordId;
}

function readWords(words: Map<number, Word[]>, text: string): Map<WordId, Hit> {
  const all: Found[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const starts = i === 0 || startsAfter(text.charCodeAt(i - 1));
    // Below Hebrew all scripts have spaces: inside a word nothing begins.
    if (!starts && text.charCodeAt(i) < 0x590) continue;
    const here = words.get(firstTwo(text, i));
    if (!here) continue;
    for (const word of here) {
      if (word.spaced && !starts) continue;
      if (!text.startsWith(word.text, i)) continue;
      const end = i + word.text.length;
      const next = text.charAt(end);
      if (!word.stem && next !== '' && letter.test(next) && !joined.test(next)) continue;
      all.push({ concept: word.concept, start: i, end, weight: word.weight });
    }
  }
  return longest(all);
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

const firstTwo = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | (text.length > at + 1 ? text.charCodeAt(at + 1) : 0);

function better(found: Map<LabelId, Weight>, id: LabelId, weight: Weight): void {
  if (weight > (found.get(id) ?? 0)) found.set(id, weight);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
