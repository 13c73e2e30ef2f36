import type { FieldFacts } from './read.ts';

/**
 * What a field is, without what stands in it: kind, type, name, label and the titles above it. Compared at
 * the moment of writing, so that a page that re-uses an element for something else is noticed.
 */
export function signatureOf(facts: FieldFacts): string {
  const e = facts.element;
  return [
    e.tagName,
    facts.type,
    e.getAttribute('role') ?? '',
    e.getAttribute('name') ?? '',
    e.id,
    facts.label,
  ].join('\u0001');
}
