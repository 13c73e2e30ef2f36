import { atOnce, type Steps } from '../in-turns.ts';
import { attested } from './attested.ts';
import { compile } from './compile.ts';
import type { ConceptId, Wording } from './concepts.ts';
import { inferred } from './inferred/all.ts';
import { bare, normalise } from './normalise.ts';
import { tableLanguage } from './page-languages.ts';
import { spellings } from './spellings.ts';
import type { LabelTable, TableEntry } from './table.ts';

// Content scripts import it from its own file, so that they carry no tables.
export { pageLanguages } from './page-languages.ts';
export type { LabelTable } from './table.ts';

/**
 * The label table for a page in these languages (BCP 47 tags, best first; `all` = every language known).
 * Attested labels come from docs/evidence/ms-labels.json, the others are our own wording and weigh less.
 * English is always part of it: Microsoft falls back to it. The result is plain JSON.
 */
export const labelsFor = (languages: string[]): LabelTable => atOnce(labelSteps(languages));

/** The same in steps: all languages together take up to 90 ms the first time. */
export function* labelSteps(languages: string[]): Steps<LabelTable> {
  const wanted = [...new Set(languages.map((tag) => (tag === 'all' ? tag : tableLanguage(tag))))];
  return yield* compile(wanted, yield* wordings(wanted));
}

/** Every wording of these languages, as compile takes it. */
export function* wordings(wanted: string[]): Steps<TableEntry[]> {
  const every = [...new Set([...Object.keys(attested), ...Object.keys(inferred)])];
  const chosen = wanted.includes('all') || wanted.length === 0 ? every : [...new Set([...wanted, 'en'])];
  const entries = new Map<string, TableEntry>();
  for (const language of chosen) {
    add(entries, attested[language], language, 1);
    add(entries, inferred[language], language, 0);
    yield;
  }
  return [...entries.values()];
}

function add(
  entries: Map<string, TableEntry>,
  wording: Wording | undefined,
  language: string,
  attests: 0 | 1,
): void {
  const all = { ...wording, signInWords: wording?.signIn ?? [] };
  for (const [concept, texts] of Object.entries(all) as [ConceptId, string[]][]) {
    for (const raw of texts.flatMap(spellings)) {
      const stem = raw.endsWith('*');
      const text = bare(normalise(stem ? raw.slice(0, -1) : raw)) + (stem ? '*' : '');
      const key = `${language} ${concept} ${text}`;
      if (!entries.has(key)) entries.set(key, [text, concept, language, attests]);
    }
  }
}
