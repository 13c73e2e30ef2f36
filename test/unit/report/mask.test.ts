import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../utils/labels/labels.ts';
import { readerOf } from '../../../utils/labels/read.ts';
import { maskPath, maskText } from '../../../utils/report/mask.ts';

const reader = readerOf(labelsFor(['en', 'all']));

describe('maskText', () => {
  it('tells a known label by its id and a personal text by its shape', () => {
    expect(maskText('Turn on', reader)).toContain('label:twoStepTurnOn');
    expect(maskText('Lunch with Dr. Garcia at 12:30', reader)).toBe('text:line,6w');
  });

  it('answers with nothing but ids and shapes, whatever it is given', () => {
    const grammar = /^(?:(?:label|speaks|names):[a-zA-Z|]+ )*text:(?:short|line|long),\d{1,2}w$/;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.emailAddress(), fc.lorem()), (text) => {
        const masked = maskText(text, reader);
        if (masked !== '') expect(masked).toMatch(grammar);
      }),
      { numRuns: 150 },
    );
  });
});

describe('maskPath', () => {
  it('keeps known segments only', () => {
    expect(maskPath('/mail/0/options/mail/forwarding')).toBe('/mail/…/options/mail/forwarding');
    expect(maskPath('/mail/pat@outlook.com/id/AQMk')).toBe('/mail/…/…/…');
  });
  it('never lets an unknown word through', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 6 }), (parts) => {
        for (const segment of maskPath(`/${parts.join('/')}`).split('/'))
          expect(segment === '' || segment === '…' || /^[a-z]+$/.test(segment)).toBe(true);
      }),
    );
  });
});
