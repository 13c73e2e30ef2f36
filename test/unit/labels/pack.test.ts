import { describe, expect, it } from 'vitest';
import { attested } from '../../../utils/labels/attested.ts';
import { inferred } from '../../../utils/labels/inferred/all.ts';
import { normalise } from '../../../utils/labels/normalise.ts';
import { pack, unpack } from '../../../utils/labels/pack.ts';

type Tables = Record<string, Record<string, string[]>>;

const map = (tables: Tables, change: (text: string) => string): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([tag, table]) => [
      tag,
      Object.fromEntries(Object.entries(table).map(([concept, list]) => [concept, list.map(change)])),
    ]),
  );

describe('packed label tables', () => {
  const unpacked = unpack(pack(attested, inferred));

  it('are the attested labels to the letter', () => {
    expect(unpacked.attested).toEqual(attested);
  });

  it('are our own wording as it is compared, the first of each list to the letter', () => {
    expect(map(unpacked.inferred as Tables, normalise)).toEqual(map(inferred as Tables, normalise));
    for (const [tag, table] of Object.entries(inferred))
      for (const [concept, list] of Object.entries(table))
        expect((unpacked.inferred as Tables)[tag]?.[concept]?.[0]).toBe(list[0]);
  });
});
