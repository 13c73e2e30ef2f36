import { attested } from '../labels/attested.ts';
import type { ConceptId, Wording } from '../labels/concepts.ts';
import { inferred } from '../labels/inferred/all.ts';
import { tableLanguage } from '../labels/page-languages.ts';

/**
 * What a control of the replica is called: the attested label of the person's language, else our own wording
 * for it, else `ours`, else the English one. Stems (`…*`) and patterns (`{a|b}`) are no labels.
 *
 * @param language BCP 47 tag
 * @param ours what the extension itself calls it in that language
 */
export function replicaLabel(language: string, concept: ConceptId, ours?: string): string {
  const tag = tableLanguage(language);
  const labelIn = (table: Wording | undefined) => table?.[concept]?.find((text) => !/[*{]/.test(text));
  const label =
    labelIn(attested[tag]) ??
    labelIn(inferred[tag]) ??
    ours ??
    labelIn(attested.en) ??
    labelIn(inferred.en) ??
    '';
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}
