import { describe, expect, it } from 'vitest';
import { ratchet } from '../../bench/pages-ratchet.ts';
import type { Failure } from '../../bench/pages-score.ts';

const failure = (file: string): Failure => ({
  file,
  control: 'outlook.save',
  kind: 'missed',
  detail: 'absent',
});

describe('ratchet', () => {
  const known = new Set(['missed outlook.save a/one']);
  it('is silent while exactly the listed failures fail', () => {
    expect(ratchet([failure('a/one')], ['a/one', 'a/two'], known)).toEqual({ broke: [], mended: [] });
  });
  it('reports a pass that broke', () => {
    expect(ratchet([failure('a/one'), failure('a/two')], ['a/one', 'a/two'], known).broke).toHaveLength(1);
  });
  it('reports a listed failure that passes now, if its case was run', () => {
    expect(ratchet([], ['a/one'], known).mended).toEqual(['missed outlook.save a/one']);
    expect(ratchet([], ['a/two'], known).mended).toEqual([]);
  });
});
