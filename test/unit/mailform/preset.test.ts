import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetOf } from '../../../utils/mailform/read/preset.ts';

describe('presetOf', () => {
  it.each([
    ['587', '587'],
    ['anna@happytails.example', 'name@server.example'],
    ['mail.happytails.example:25', 'server.example:25'],
    ['ssl://mail.happytails.example', 'ssl://server.example'],
    ['tls://mail.happytails.example:465', 'tls://server.example:25'],
    ['mail.happytails.example', ''],
    ['abcdefghijklmnop', ''],
    ['correct horse battery staple', ''],
    ['', ''],
  ])('%s → %s', (value, shape) => {
    expect(presetOf(value)).toBe(shape);
  });

  it('lets no word of what stands in a field leave the page', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(presetOf(value)).toMatch(
          /^(?:\d{1,5}|name@server\.example|(?:(?:ssl|tls):\/\/)?server\.example(?::25)?)?$/i,
        );
      }),
    );
  });
});
