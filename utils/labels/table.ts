import type { ConceptId } from './concepts.ts';

/** One wording: normalised text, what it means, its language, and whether a source attests it. */
export type TableEntry = readonly [text: string, concept: ConceptId, language: string, attested: 0 | 1];

/** Labels of the wanted languages as plain JSON, so that it can travel in a message. */
export interface LabelTable {
  /** The page's languages as asked for, best first; entries of other languages weigh less. */
  languages: string[];
  entries: TableEntry[];
}
