import { describe, expect, it } from 'vitest';
import { cardWordsIn, isCardKey } from '../../../utils/words/card-words.ts';
import { say } from '../../../utils/words/catalogue.ts';
import { wordsFromFiles } from '../../../utils/words/node-words.ts';
import { languages, loadWords, speak } from '../../../utils/words/words.ts';

describe('loadWords', () => {
  it('speaks the language asked for', async () => {
    const words = await loadWords('de');
    expect(words('step.go')).toBe('Los');
    expect(words('journey.progress', { done: 2, count: 5 })).toBe('2 von 5 erledigt');
  });

  it('counts as each language does', async () => {
    const english = await loadWords('en');
    expect(english('preview.confirm', { count: 1 })).toBe('Fill 1 field');
    expect(english('preview.confirm', { count: 5 })).toBe('Fill 5 fields');
    const arabic = await loadWords('ar');
    const forms = [1, 2, 3, 11, 100].map((count) => arabic('start.app.found', { count }));
    expect(new Set(forms).size).toBe(5);
  });

  it('knows the direction, and keeps Latin values whole in Arabic', async () => {
    const { words, dir } = await speak('ar');
    expect(dir).toBe('rtl');
    expect(words('start.address.meant', { address: 'a@b.c' })).toContain('\u2068a@b.c\u2069');
    expect((await loadWords('en'))('start.address.meant', { address: 'a@b.c' })).toBe('Use a@b.c');
  });

  it('falls back to English for an unknown language', async () => {
    expect((await speak('tlh')).language).toBe('en');
  });
});

describe('cardWordsIn', () => {
  it('leaves the place of the label open for the page', () => {
    expect(cardWordsIn('en')('card.outlook-save.found')).toContain('{label}');
    expect(cardWordsIn('ar')('card.outlook-save.found')).toContain('{label}');
  });

  it('has every language the pages have', () => {
    for (const tag of languages) expect(cardWordsIn(tag)('card.button.close').length).toBeGreaterThan(0);
    expect(cardWordsIn('de')('card.button.close')).toBe('Schließen');
  });

  it('tells keys that are there from keys that are not', () => {
    expect(isCardKey('card.outlook-save.title')).toBe(true);
    expect(isCardKey('card.outlook-save.caution')).toBe(false);
    expect(isCardKey('constructor')).toBe(false);
  });
});

it('says the same from the files as from the build', async () => {
  const fromFiles = wordsFromFiles('de');
  const built = await loadWords('de');
  for (const key of ['start.app.found', 'report.filled'] as const)
    for (const count of [0, 1, 7]) expect(fromFiles(key, { count })).toBe(built(key, { count }));
});

it('shows the key of a text that is nowhere, and nothing of Object', () => {
  expect(say([{}], false, 'no.such', undefined)).toBe('no.such');
  expect(say([{}], false, 'toString', undefined)).toBe('toString');
});
