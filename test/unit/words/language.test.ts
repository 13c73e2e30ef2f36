import { describe, expect, it } from 'vitest';
import { direction, languageName, pickLanguage } from '../../../utils/words/language.ts';

const there = ['en', 'ar', 'de', 'he', 'pt-BR', 'zh-CN', 'zh-TW'];

describe('pickLanguage', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr-CA', 'de', 'en'], 'de'],
    [['en-GB'], 'en'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [['iw'], 'he'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-HK'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['xx', ''], 'en'],
    [[], 'en'],
  ])('%j gives %s', (wishes, expected) => {
    expect(pickLanguage(wishes, there)).toBe(expected);
  });

  it('takes the first wish that can be met, not the first language there is', () => {
    expect(pickLanguage(['ar', 'de'], there)).toBe('ar');
  });
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['de', 'ltr'],
    ['zh-TW', 'ltr'],
  ] as const)('%s runs %s', (tag, dir) => {
    expect(direction(tag)).toBe(dir);
  });
});

it('names a language in itself', () => {
  expect(languageName('de')).toBe('Deutsch');
  expect(languageName('ar')).toBe('العربية');
});
