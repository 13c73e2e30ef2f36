/** A plain table for people: a head and rows of the same length, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, n) => Math.max(...all.map((row) => (row[n] ?? '').length)));
  const numeric = head.map((_, n) => rows.every((row) => typeof row[n] === 'number'));
  return all
    .map((row) =>
      row
        .map((cell, n) => (numeric[n] ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** Two digits after the point are all that any of these measurements can say. */
export const round = (value: number): number => Math.round(100 * value) / 100;

/** Frames, counted in the page, from what the page shows to what is drawn. */
export interface Frames {
  runs: number;
  median: number;
  worst: number;
}
export const framesOf = (all: readonly number[]): Frames => ({
  runs: all.length,
  median: median(all),
  worst: Math.max(...all),
});
