/** Texts kept for each question; with more than these it is begun anew. */
const most = 8000;

/**
 * A pure function of a text that remembers its answers: a page is judged again for each round of filling, and pages
 * repeat their words (300 fields judged again: a third of the time).
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    let kept = known.get(text);
    if (kept === undefined) {
      kept = answer(text);
      if (known.size >= most) known = new Map();
      known.set(text, kept);
    }
    return kept;
  };
}
