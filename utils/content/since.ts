import { type SightedKey, sightedKeys } from '../guide/absorb.ts';

type Shown = Partial<Record<SightedKey, string | undefined>>;

/**
 * Remembers since when this document has shown each value, so that a tab left open cannot overrule what
 * another has shown later. Gives ms since the epoch by key, for values that are shown now.
 */
export function createSince(clock: () => number): (shown: Shown) => Partial<Record<SightedKey, number>> {
  const first: Partial<Record<SightedKey, { value: string; at: number }>> = {};
  return (shown) => {
    const since: Partial<Record<SightedKey, number>> = {};
    for (const key of sightedKeys) {
      const value = shown[key];
      if (value === undefined) continue;
      const before = first[key];
      const entry = before?.value === value ? before : { value, at: clock() };
      first[key] = entry;
      since[key] = entry.at;
    }
    return since;
  };
}
