import type { Steps } from '../in-turns.ts';
import { sieveSlots } from './sieve-slots.ts';
import { beginning, encode, type LabelTable, type TableEntry } from './table.ts';

/**
 * Compiles wordings into what a page reads from. Done by the background: in the page it would cost about as
 * much as walking over 6,000 elements, at every document.
 * @param languages the page's, best first
 */
export function* compile(languages: string[], entries: readonly TableEntry[]): Steps<LabelTable> {
  const preferred = new Set(languages);
  const wordings = new Map<string, string[]>();
  for (const [text, concept, language, attested] of entries) {
    if (text === '' || text === '*') continue;
    const start = text.replace(/\*$/, '').slice(0, beginning);
    const line = encode(text, concept, attested === 1, preferred.has(language));
    const lines = wordings.get(start);
    // The same wording in several languages is one.
    if (!lines) wordings.set(start, [line]);
    else if (!lines.includes(line)) lines.push(line);
    yield;
  }
  return {
    languages,
    wordings: Object.fromEntries([...wordings].map(([start, lines]) => [start, lines.join('\n')])),
    sieve: yield* sieveSlots(entries),
  };
}
