/**
 * Counts contests with the page (or another extension) about where our host stands, so that a page that always
 * wants the last word is not fought for ever. `spend` answers false once `most` were spent within `span` ms.
 */
export function createBudget(most: number, span: number, now: () => number): { spend(): boolean } {
  let spent: number[] = [];
  return {
    spend() {
      const at = now();
      spent = spent.filter((before) => at - before < span);
      if (spent.length >= most) return false;
      spent.push(at);
      return true;
    },
  };
}
