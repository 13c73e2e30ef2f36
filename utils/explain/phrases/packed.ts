import type { CauseId } from '../cause.ts';
import type { Phrases } from './phrase.ts';

/**
 * Phrases as they are shipped: a line for each cause, in it for each group its weight and its words as `level` levels them.
 * Groups of a cause must stand together. Pure.
 */
export function packed(all: readonly Phrases[], level: (words: string) => string): string {
  const lines = new Map<CauseId, string[]>();
  for (const { cause, weight, words } of all)
    lines.set(cause, [...(lines.get(cause) ?? []), [weight, ...words.map(level)].join('|')]);
  return [...lines].map(([cause, groups]) => [cause, ...groups].join('\t')).join('\n');
}

/** What `packed` packed. */
export const unpacked = (lines: string): Phrases[] =>
  lines.split('\n').flatMap((line) => {
    const [cause, ...groups] = line.split('\t');
    return groups.map((group) => {
      const [weight, ...words] = group.split('|');
      return { cause: cause as CauseId, weight: Number(weight), words };
    });
  });
