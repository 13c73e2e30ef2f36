import { describe, expect, it } from 'vitest';
import { type Message, say } from '../../../utils/words/catalogue.ts';
import { compileMessage } from '../../../utils/words/compile.ts';

const said = (message: Message, values: Record<string, string | number>, language = 'en', rtl = false) =>
  say([{ keys: ['key'], texts: [message] }], { language, rtl }, 'key', values);

describe('a compiled message', () => {
  it('is plain text where it can be', () => {
    expect(compileMessage('It’s done.')).toBe('It’s done.');
    expect(compileMessage('Use {address}')).toBe('Use {address}');
  });

  it('chooses by a word, and takes the rest as other', () => {
    const message = compileMessage('{which, select, pop {POP} other {both} } now');
    expect(said(message, { which: 'pop' })).toBe('POP now');
    expect(said(message, { which: 'imap' })).toBe('both now');
    expect(said(message, {})).toBe('both now');
  });

  it('counts by the rules of the language, and an exact number comes first', () => {
    const polish = compileMessage(
      '{n, plural, =0 {nic} one {# pole} few {# pola} many {# pól} other {# pola}}',
    );
    expect([0, 1, 2, 5, 22].map((n) => said(polish, { n }, 'pl'))).toEqual([
      'nic',
      '1 pole',
      '2 pola',
      '5 pól',
      '22 pola',
    ]);
  });

  it('keeps the counted number inside a choice within it', () => {
    const message = compileMessage(
      '{n, plural, one {one} other {{who, select, me {# of mine} other {# left}}}}',
    );
    expect(said(message, { n: 3, who: 'me' })).toBe('3 of mine');
  });

  it('says nothing silently that it cannot say', () => {
    expect(() => compileMessage('{n, selectordinal, one {#st} other {#th}}')).toThrow();
    expect(() => compileMessage('{n, number}')).toThrow();
    expect(() => compileMessage("a '{'brace'}'")).toThrow();
    expect(() => compileMessage('{open')).toThrow();
  });

  it('keeps the place of a value that is not given', () => {
    expect(said('Press {label}.', {})).toBe('Press {label}.');
    expect(said('Press {constructor}.', {})).toBe('Press {constructor}.');
  });
});

describe('values in texts that run from right to left', () => {
  it('leave a word that a choice in the text compares as it is', () => {
    const message = compileMessage('{which, select, pop {POP} other {both}}');
    expect(said(message, { which: 'pop' }, 'ar', true)).toBe('POP');
  });

  it('keep an address whole', () => {
    expect(said('{to}', { to: 'pat@outlook.com' }, 'ar', true)).toBe('\u2068pat@outlook.com\u2069');
    expect(said('{to}', { to: 'pat@outlook.com' })).toBe('pat@outlook.com');
  });
});
