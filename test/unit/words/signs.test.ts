import { describe, expect, it } from 'vitest';
import { languagesThere, messagesOf } from '../../../utils/words/languages.node.ts';
import { brackets, colon } from '../../../utils/words/signs.ts';

const said = (language: string) => {
  const [open, close] = brackets(language);
  return `IMAP${colon(language)}OK${open}2026${close}`;
};

describe('the signs that join two texts', () => {
  it.each([
    ['en', 'IMAP: OK (2026)'],
    ['fr', 'IMAP\u00a0: OK (2026)'],
    ['fr-CA', 'IMAP\u00a0: OK (2026)'],
    ['ja', 'IMAP：OK（2026）'],
    ['zh-CN', 'IMAP：OK（2026）'],
    ['zh-TW', 'IMAP：OK（2026）'],
    // The browser mirrors brackets by the direction of the text; they are the same signs.
    ['ar', 'IMAP: OK (2026)'],
    ['ko', 'IMAP: OK (2026)'],
  ])('are those of %s', (language, expected) => expect(said(language)).toBe(expected));

  it.each(languagesThere())('has the colon that the written texts of %s have', (language) => {
    expect(messagesOf(language, 'card')?.['card.name.card']).toContain(`Signpost${colon(language)}`);
  });
});
