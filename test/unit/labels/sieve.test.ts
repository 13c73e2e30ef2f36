import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../utils/in-turns.ts';
import { ears } from '../../../utils/labels/ears.ts';
import { hearsConcept } from '../../../utils/labels/hears.ts';
import { labelsFor, wordings as wordingsOf } from '../../../utils/labels/labels.ts';
import { makeReader, readerOf } from '../../../utils/labels/read.ts';
import { protocolsIn } from '../../../utils/locate/protocols.ts';

const table = labelsFor(['en', 'all']);
const wordings = atOnce(wordingsOf(['en', 'all']));
const sieved = readerOf(table);
const thorough = makeReader(table, null);

const filler = ['your', 'device', 'of', 'the', 'popular', 'im', '12', '3pop', 'x-ray', '365', '#', '&', 'z'];
const word = fc.oneof(
  fc.constantFrom(...wordings.map(([text]) => text.replace(/\*$/, ''))),
  fc.constantFrom(...filler),
  fc.string({ maxLength: 8 }),
);
const joint = fc.constantFrom(' ', '  ', '\n', '-', ', ', ': ', '', '(', '. ');
const text = fc
  .array(fc.tuple(joint, word, fc.boolean()), { maxLength: 6 })
  .map((parts) => parts.map(([gap, w, loud]) => gap + (loud ? w.toUpperCase() : w)).join(''));

describe('the sieve before reading', () => {
  it('changes no reading', () => {
    fc.assert(
      fc.property(text, (t) => {
        const [one, other] = [sieved.read(t), thorough.read(t)];
        expect(one.text).toBe(other.text);
        expect([...one.labels]).toEqual([...other.labels]);
        expect([...one.words]).toEqual([...other.words]);
        if (one.silent) expect(protocolsIn(one.text).size).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('lets no ear miss what it listens for', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...ears), (t, ear) => {
        const said = thorough.read(t);
        const meant = [...said.labels.keys(), ...said.words.keys()].some((c) => hearsConcept(ear, c));
        if (meant) expect([t, ear, sieved.hears(t, ear)]).toEqual([t, ear, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every wording of the table', () => {
    for (const [wording] of wordings) {
      const said = sieved.read(wording.replace(/\*$/, ''));
      if (/^[a-z]/.test(wording)) expect([wording, said.silent]).toEqual([wording, false]);
    }
  });

  it('lets most of an ordinary page pass unread', () => {
    const lines = [
      'Your orders',
      'Xbox Game Pass',
      'Billed monthly',
      'Rewards balance: 1,200',
      'Surface Laptop 5',
    ];
    expect(lines.filter((line) => sieved.read(line).silent).length).toBeGreaterThan(2);
  });
});
