import { type ConceptId, labelIds, wordIds } from './concepts.ts';

/** One wording: normalised text, what it means, its language, and whether a source attests it. */
export type TableEntry = readonly [text: string, concept: ConceptId, language: string, attested: 0 | 1];

/**
 * Labels of the wanted languages, compiled where they are kept (compile.ts) and read where the page is
 * (read.ts). Plain JSON, so that it can travel in a message; nothing is left to be built from it in the page.
 */
export interface LabelTable {
  /** The page's languages as asked for, best first; wordings of other languages weigh less. */
  languages: string[];
  /** Wordings by the beginning of their text, one a line: see `encode`. Read when first met. */
  wordings: Record<string, string>;
  /** What sieve.ts needs: hashes and their flags in turn. `null` when every text must be read. */
  sieve: number[] | null;
}

/**
 * Characters by which wordings lie on shelves; a shorter wording lies under the whole of it. With three a first look unpacks
 * a sixth of what it unpacks with two.
 */
export const beginning = 3;

/** Stands between a verb's two pieces in a wording ("slå ~ til"), where a text has something else. */
export const apart = ' ~';

/** How sure a wording is: attested in the page's language = 1, down to our own in another language. */
export type Weight = number;

const concepts: readonly ConceptId[] = [...labelIds, ...wordIds];
/** Attested or ours, in a language of the page or another one. */
const weights: readonly Weight[] = [1, 0.9, 0.8, 0.8 * 0.9];
const firstCode = 65;

/** A wording as one line: a letter for the concept, a digit for the weight, the text. */
export function encode(text: string, concept: ConceptId, attested: boolean, preferred: boolean): string {
  const letter = String.fromCharCode(firstCode + concepts.indexOf(concept));
  return `${letter}${(attested ? 0 : 2) + (preferred ? 0 : 1)}${text}`;
}

/**
 * A line as `encode` made it, read back. The text is still normalised, with the `*` of a stem; the weight is one of
 * `weights`. Nothing is checked: lines come from `encode` only.
 */
export function decode(line: string): { text: string; concept: ConceptId; weight: Weight } {
  return {
    concept: concepts[line.charCodeAt(0) - firstCode] as ConceptId,
    weight: weights[line.charCodeAt(1) - 48] as Weight,
    text: line.slice(2),
  };
}
