import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html, jsonScript, Markup } from '../../../practice/html.ts';
import { fill, languageOf, languages, wordsIn } from '../../../practice/words/words.ts';

const labels = JSON.parse(readFileSync('docs/evidence/ms-labels.json', 'utf8')) as Record<
  string,
  Record<string, { text: string }[]>
>;
const notes = readFileSync('docs/evidence/ms-pages.md', 'utf8').toLowerCase();
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(Object.entries(languages))('the words in %s', (language, { words }) => {
  const entries = Object.entries(words);

  it('call nothing attested that the evidence does not hold in this language', () => {
    const wrong = entries.filter(([, { text, origin }]) => {
      if (origin === 'ours') return false;
      if (origin === 'notes')
        return language !== 'en' || !notes.includes(text.replace(/ ?\{\w+\}/, '').toLowerCase());
      const known = labels[origin]?.[language] ?? [];
      return !known.some((one) => one.text.toLowerCase() === text.toLowerCase());
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('have the same places to fill as English, and no empty text', () => {
    const english = languages.en?.words;
    for (const [key, { text }] of entries) {
      expect(text.trim()).not.toBe('');
      expect(places(text)).toEqual(places(english?.[key as keyof typeof words].text ?? ''));
    }
  });
});

describe('words', () => {
  it('use what is attested where much is', () => {
    const attested = (language: string) =>
      Object.values(languages[language]?.words ?? {}).filter(({ origin }) => origin !== 'ours').length;
    expect(['en', 'de', 'fr', 'ja'].filter((language) => attested(language) < 10)).toEqual([]);
  });

  it('are chosen by the primary language, English otherwise', () => {
    expect(languageOf('de-AT')).toBe('de');
    expect(languageOf('xx')).toBeNull();
    expect(languageOf('constructor')).toBeNull();
    expect(wordsIn('xx').tag).toBe('en-US');
  });
  it('are filled by name', () => {
    expect(fill('for {name}, {other}', { name: 'A' })).toBe('for A, {other}');
  });
});

describe('markup', () => {
  it('escapes everything but its own', () => {
    expect(html`<p title="${'"\'<&'}">${['<b>', new Markup('<i>')]}${null}${false}${0}</p>`.text).toBe(
      '<p title="&quot;&#39;&lt;&amp;">&lt;b&gt;<i>0</p>',
    );
  });
  it('cannot be left from data in a script', () => {
    const made = jsonScript('x', { a: '</script><script>' }).text;
    expect(made.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(made.replace(/<[^>]+>/g, ''))).toEqual({ a: '</script><script>' });
  });
});
