export interface Budget {
  /** Whether less than all was spent within the span that ends now. */
  left(): boolean;
  /** Spends so much, once if nothing is said; false, and nothing is spent, when nothing is left. */
  spend(cost?: number): boolean;
}

/**
 * At the most so much within a span of time: contests with the page (or another extension) about where our host stands, so that
 * a page that always wants the last word is not fought for ever; milliseconds that urgent looks at a page may cost.
 * @param most what may be spent before nothing is left; the last spending may go over it
 * @param span ms
 */
export function createBudget(most: number, span: number, now: () => number): Budget {
  let spent: { at: number; cost: number }[] = [];
  const left = () => {
    const at = now();
    spent = spent.filter((before) => at - before.at < span);
    return spent.reduce((sum, { cost }) => sum + cost, 0) < most;
  };
  return {
    left,
    spend(cost = 1) {
      if (!left()) return false;
      spent.push({ at: now(), cost });
      return true;
    },
  };
}
