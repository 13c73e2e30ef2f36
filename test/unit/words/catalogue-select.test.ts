import { describe, expect, it } from 'vitest';
import { say } from '../../../utils/words/catalogue.ts';

const chosen = { which: (v: Record<string, string | number>) => (v.which === 'pop' ? 'POP' : 'both') };

describe('values in texts that run from right to left', () => {
  it('leave a word that a choice in the text compares as it is', () => {
    expect(say([chosen], true, 'which', { which: 'pop' })).toBe('POP');
  });

  it('keep an address whole', () => {
    const text = { to: (v: Record<string, string | number>) => String(v.to) };
    expect(say([text], true, 'to', { to: 'pat@outlook.com' })).toBe('\u2068pat@outlook.com\u2069');
    expect(say([text], false, 'to', { to: 'pat@outlook.com' })).toBe('pat@outlook.com');
  });
});
