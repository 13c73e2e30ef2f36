import { likeBesideLike } from '../like-beside-like.ts';
import type { Phrases } from './phrase.ts';

/** The same phrases by cause and weight, like beside like: half a kilobyte less in the package. Pure. */
export function arranged(all: readonly Phrases[]): Phrases[] {
  const causes = new Map<Phrases['cause'], Map<number, string[]>>();
  for (const { cause, weight, words } of all) {
    const weights = causes.get(cause) ?? new Map<number, string[]>();
    weights.set(weight, [...(weights.get(weight) ?? []), ...words]);
    causes.set(cause, weights);
  }
  return [...causes].flatMap(([cause, weights]) =>
    [...weights].map(([weight, words]) => ({ cause, weight, words: likeBesideLike(words) })),
  );
}
