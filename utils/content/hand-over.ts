/**
 * One thing that a script of ours leaves for another in the same document's isolated world; a newer copy's takes the place
 * of an older one's. By a symbol: a page's elements and frames are properties of the global object by their names, in our
 * world too.
 */
export function handOver<T>(name: string): { give(thing: T): void; here(): T | null } {
  const mark = Symbol.for(`signpost.${name}`);
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  return {
    give(thing) {
      world[mark] = thing;
    },
    here: () => world[mark] ?? null,
  };
}
