import { describe, expect, it } from 'vitest';
import { canonical } from '../../../utils/explain/canonical.ts';
import { phrases } from '../../../utils/explain/phrases/all.ts';
import { packed, unpacked } from '../../../utils/explain/phrases/packed.ts';

describe('phrases as they are shipped', () => {
  it('are those of the sources, levelled once and for all', () => {
    const levelled = phrases.map((group) => ({ ...group, words: group.words.map(canonical) }));
    expect(unpacked(packed(phrases, canonical))).toEqual(levelled);
    // What is levelled again where it is read must not change.
    expect(levelled.flatMap(({ words }) => words).filter((one) => canonical(one) !== one)).toEqual([]);
  });
});
