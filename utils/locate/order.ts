/** Index of the first whose order is greater; the list stands in the order of the walk. */
export function firstAfter(list: readonly { order: number }[], order: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { order: number }).order > order) high = middle;
    else low = middle + 1;
  }
  return low;
}
