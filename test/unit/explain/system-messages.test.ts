import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { score } from '../../bench/errors.ts';
import { variantsOf } from '../../bench/variants.ts';

/** A case may have more than one right cause where the number or the sentence itself leaves two open ("a/b"). */
const corpus = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../corpora/${name}.json`, import.meta.url), 'utf8')) as {
      text: string;
      cause: string;
    }[]
  ).map(({ text, cause }) => ({ text, causes: cause.split('/') }));
const cases = corpus('errors-system');

describe('what systems, standards and libraries say by themselves', () => {
  it('names its cause in the language of the system, and by number or name alone', () => {
    const { failures } = score(cases);
    expect(failures).toEqual([]);
  });

  it.each(['html', 'json', 'log', 'wrapped'] as const)('names it when %s too', (kind) => {
    const { top1, failures } = score(variantsOf(kind, cases, 21));
    expect(top1 / cases.length, JSON.stringify(failures, null, 1)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('what mail programs say in their own languages', () => {
  const programs = corpus('errors-programs');

  it('names its cause', () => {
    const { top1, failures } = score(programs);
    expect(top1 / programs.length, JSON.stringify(failures, null, 1)).toBeGreaterThanOrEqual(0.99);
  });

  it.each(['html', 'json', 'log', 'wrapped'] as const)('names it when %s too', (kind) => {
    const { top1, failures } = score(variantsOf(kind, programs, 21));
    expect(top1 / programs.length, JSON.stringify(failures, null, 1)).toBeGreaterThanOrEqual(0.95);
  });
});
