import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ShowOrder } from '../../../utils/guide/show.ts';
import { cardScript } from '../../../utils/words/card-script.node.ts';
import { sayShow } from '../../../utils/words/card-words.ts';
import { textsOf } from '../../../utils/words/languages.node.ts';
import { wordsFromFiles } from '../../../utils/words/node-words.ts';
import { languages, loadWords, speak } from '../../../utils/words/words.ts';
import { type PageWords, wordsHere } from '../../../utils/words/words-here.ts';

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

describe('the words of a card', () => {
  const order = (slot: 'outlook-save' | 'page-all-done' | 'page-other-account'): ShowOrder => ({
    report: 1,
    at: 1,
    journey: 'j',
    step: 'pop-imap',
    control: null,
    card: {
      slot,
      values: { seen: 'a@b.c', wanted: 'd@e.f' },
      progress: { at: 2, of: 4 },
      actions: ['did-it-myself'],
    },
    theme: 'system',
  });
  const inLanguage = (language: string): PageWords => ({ language, texts: textsOf(language, 'card') });

  it('leave the place of the label open for the page', () => {
    for (const tag of ['en', 'ar'])
      expect(sayShow(order('outlook-save'), inLanguage(tag)).words.found).toContain('{label}');
  });

  it('are there in every language the pages have', () => {
    for (const tag of languages) {
      const { words, lang } = sayShow(order('outlook-save'), inLanguage(tag));
      expect(lang).toBe(tag);
      for (const text of [words.title, words.found, words.missing, words.progress, words.names.card])
        expect(text).not.toMatch(/^$|^card\./);
    }
    expect(sayShow(order('outlook-save'), inLanguage('de')).words.buttons).toEqual([
      { action: 'did-it-myself', text: 'Habe ich selbst erledigt' },
    ]);
  });

  it('leave out what the card does not have', () => {
    const { words } = sayShow(order('outlook-save'), inLanguage('en'));
    expect(words).not.toHaveProperty('caution');
    expect(words.title).toBe('Now save');
  });

  it('take values and the count', () => {
    const { words } = sayShow(order('page-other-account'), inLanguage('ar'));
    expect(words.found).toContain('\u2068a@b.c\u2069');
    expect(sayShow(order('page-all-done'), inLanguage('en')).words.progress).toBe('Step 2 of 4');
  });

  it('quote the other app’s own label, in every language', () => {
    const card = {
      deed: 'choose',
      also: 'right-account',
      label: 'Outlook/Hotmail',
      address: 'a@b.c',
      progress: { at: 1, of: 1 },
      actions: [],
    } as const;
    const english = sayShow({ ...order('page-all-done'), card }, inLanguage('en')).words;
    expect(english.title).toBe('Outlook/Hotmail');
    expect(english.found).toMatch(/^Choose “Outlook\/Hotmail”\. On Microsoft’s page, sign in as a@b\.c\./);
    for (const tag of languages) {
      const { words } = sayShow({ ...order('page-all-done'), card }, inLanguage(tag));
      expect(words.found).toContain('Outlook/Hotmail');
      expect(words.found).toContain('a@b.c');
      expect(words.missing).toBe(words.found);
    }
  });

  it('come out of the script that is put into the page', () => {
    new Script(cardScript('de')).runInThisContext();
    expect(wordsHere()).toEqual(inLanguage('de'));
  });
});

it('says the same from the files as from the build', async () => {
  const fromFiles = wordsFromFiles('de');
  const built = await loadWords('de');
  for (const key of ['start.app.found', 'report.filled'] as const)
    for (const count of [0, 1, 7]) expect(fromFiles(key, { count })).toBe(built(key, { count }));
});

it('says nothing for a text that is still to come, and shows the key of one that is nowhere', async () => {
  const first = await speak('en', ['start']);
  expect(first.words('start.go')).toBe('Show me the steps');
  expect(first.words('step.go')).toBe('');
  expect(first.words('cause.basic-auth-disabled.title')).toBe('');
  const nowhere = 'toString' as 'step.go';
  expect((await loadWords('en'))(nowhere)).toBe('toString');
});
