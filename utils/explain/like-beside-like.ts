/** Pieces of three letters, by which like phrases are found. */
const piecesOf = (words: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => words.slice(at, at + 3)));

/** The words, each once and behind the one most like it: so they compress better. For what is built, never shipped itself. Pure. */
export function likeBesideLike(words: Iterable<string>): string[] {
  const left = new Map([...new Set(words)].map((one) => [one, piecesOf(one)]));
  const all: string[] = [];
  let last = new Set<string>();
  while (left.size > 0) {
    let next = '';
    let most = -1;
    for (const [one, pieces] of left) {
      let shared = 0;
      for (const piece of pieces) if (last.has(piece)) shared++;
      if (shared > most) [next, most] = [one, shared];
    }
    last = left.get(next) ?? last;
    left.delete(next);
    all.push(next);
  }
  return all;
}
