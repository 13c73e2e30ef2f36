import { describe, expect, it } from 'vitest';
import { judge } from '../bench/pages.ts';
import { ratchet } from '../bench/pages-ratchet.ts';
import { ownCases } from './cases.ts';

/** Every 24th of the bench's cases, spread over all pages, languages and mutations; the bench runs them all, each in a tab. */
const sample = ownCases().filter((_, i) => i % 24 === 0);

describe('page cases', () => {
  it('pass but for the listed failures', { timeout: 300_000 }, async () => {
    const { score } = await judge(sample, 'fast');
    const { broke, mended } = ratchet(
      score.failures,
      sample.map((c) => c.file),
    );
    expect({ broke, mended }).toEqual({ broke: [], mended: [] });
    // A run that judged nothing would pass as well.
    expect(score.controls).toBeGreaterThan(100);
    expect(score.absences).toBeGreaterThan(1000);
    expect(score.naive.found).toBeLessThan(score.controls / 2);
  });
});
