import { attested } from '../labels/attested.ts';
import type { ConceptId } from '../labels/concepts.ts';
import { inferred } from '../labels/inferred/all.ts';
import { tableLanguage } from '../labels/page-languages.ts';

/**
 * What a control of the replica is called: the attested label of the person's language, else our own wording
 * for it, else the English one. In: a BCP 47 tag. Stems (`…*`) and patterns (`{a|b}`) are no labels.
 */
export function replicaLabel(language: string, concept: ConceptId): string {
  const tag = tableLanguage(language);
  const tables = [attested[tag], inferred[tag], attested.en, inferred.en];
  const label = tables.flatMap((table) => table?.[concept] ?? []).find((text) => !/[*{]/.test(text)) ?? '';
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}
