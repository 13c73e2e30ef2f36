/**
 * What an English word or phrase is in another language: spellings with a blank between them, `|` for a blank within
 * one, `*` for any ending. As `canonical` levels them: lower case, without accents. A spelling that
 * several languages share stands once, in the first of them (test/unit/explain/lexicon.test.ts).
 */
export type Spellings = readonly [english: string, others: string];
