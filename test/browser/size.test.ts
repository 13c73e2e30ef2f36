import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { budgets, measureSizes, type Sizes } from '../bench/speed/sizes.ts';
import { table } from '../bench/speed/table.ts';

const sizes = measureSizes(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)));
const rows = Object.entries(budgets).map(([key, budget]) => ({ ...budget, is: sizes[key as keyof Sizes] }));

console.log(
  `Size, gzip bytes\n${table(
    ['what', 'is', 'wanted', 'allowed'],
    rows.map(({ what, is, wanted, allowed }) => [what, is, wanted, allowed]),
  )}`,
);

/** What is built must not grow unseen; budgets are kept in test/bench/speed/sizes.ts. */
describe.each(rows)('$what', ({ is, wanted, allowed }) => {
  it('is not larger than it may be', () => {
    expect(is).toBeLessThanOrEqual(allowed);
  });

  it('has a budget that follows it down', () => {
    // An allowance above the goal that is 15 % too wide would hide growth: lower it.
    expect(allowed).toBeLessThanOrEqual(Math.max(wanted, Math.ceil(is * 1.15)));
  });
});
