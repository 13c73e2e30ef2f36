import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableLanguage } from '../../../utils/labels/page-languages.ts';
import { languagesThere, messagesOf } from '../../../utils/words/languages.node.ts';

type Evidence = Record<string, Record<string, { text: string }[]>>;
const evidence = JSON.parse(readFileSync('docs/evidence/ms-labels.json', 'utf8')) as Evidence;
/** Every label of Microsoft's that a source attests in a language. */
const attestedIn = (language: string) =>
  Object.values(evidence).flatMap((label) => (label[language] ?? []).map(({ text }) => text));

/** Texts that tell the person to press something of Signpost's own, and the text of what is meant. */
const ownLabels = {
  'card.appPassword-value.found': 'password.take',
  'card.appPassword-value.missing': 'password.have',
  'guided.closed': 'step.go',
  'guided.other': 'step.go',
  'welcome.how.2': 'step.go',
  'failure.not-on-page': 'step.go',
  'failure.no-tab': 'step.go',
  'failure.not-found': 'password.have',
  'failure.ambiguous': 'password.have',
  'report-page.nothing': 'card.button.report-page',
};

const marks = /“([^”]+)”|„([^”“]+)[”“]|«\u00a0?([^»]+?)\u00a0?»|”([^”]+)”|「([^」]+)」|‘([^’]+)’|"([^"]+)"/gu;
const quotedIn = (text: string) =>
  [...text.matchAll(marks)].map((found) => found.slice(1).find(Boolean) ?? '');
/** How an apostrophe is written, and a capital at the beginning, make no other label. */
const plain = (label: string) => label.replaceAll('’', "'").toLowerCase();

describe.each(languagesThere())('what is quoted in %s', (language) => {
  const cards = messagesOf(language, 'card') ?? {};
  const texts: Record<string, string> = { ...cards, ...messagesOf(language, 'ui') };

  it('of Signpost is called what the button is called', () => {
    const wrong = Object.entries(ownLabels).filter(
      ([key, label]) => !quotedIn(texts[key] ?? '').includes(texts[label] ?? '?'),
    );
    expect(wrong).toEqual([]);
  });

  it('of Microsoft’s pages stands there as a source attests it, or in English as a source attests that', () => {
    const own = Object.values(ownLabels).map((key) => texts[key] ?? '');
    const known = new Set(
      ['POP', 'IMAP', ...own, ...attestedIn(tableLanguage(language)), ...attestedIn('en')].map(plain),
    );
    const made = Object.entries(cards)
      // What an app's own recipe says stands there as `{label}`.
      .filter(([key]) => !key.startsWith('card.app.'))
      .flatMap(([key, text]) => quotedIn(text).map((label) => ({ key, label })))
      .filter(({ label }) => !known.has(plain(label)));
    expect(made).toEqual([]);
  });
});
