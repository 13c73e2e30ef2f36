import { parse, type Token } from '@messageformat/parser';
import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../utils/explain/advice.ts';
import { causeIds } from '../../../utils/explain/cause.ts';
import { questionIds } from '../../../utils/explain/questions.ts';
import { pageSlots } from '../../../utils/guide/instruct.ts';
import { cardButtons } from '../../../utils/guide/show.ts';
import { tickedOnPage } from '../../../utils/guide/ticked.ts';
import { controlIds } from '../../../utils/pages/ids.ts';
import { languagesThere, messagesOf, textsOf } from '../../../utils/words/languages.node.ts';
import { type CatalogueName, catalogueNames } from '../../../utils/words/names.ts';

const own = ['ui', 'card'] as const;
const others = languagesThere().filter((tag) => tag !== 'en');
const english = (name: CatalogueName) => messagesOf('en', name) ?? {};

/** Names of the values a message takes, and the plural categories of each plural in it. */
function shape(tokens: Token[]): { values: Set<string>; plurals: { keys: string[]; arg: string }[] } {
  const values = new Set<string>();
  const plurals: { keys: string[]; arg: string }[] = [];
  const visit = (list: Token[]) => {
    for (const token of list) {
      if ('arg' in token) values.add(token.arg);
      if (token.type === 'plural') plurals.push({ arg: token.arg, keys: token.cases.map((c) => c.key) });
      if (token.type === 'plural' || token.type === 'select' || token.type === 'selectordinal')
        for (const one of token.cases) visit(one.tokens);
    }
  };
  visit(tokens);
  return { values, plurals };
}

/**
 * What a step points at. To turn two-step verification off and to remove app passwords are no steps: these controls are known so
 * as not to be taken for others.
 */
const guidedTo = controlIds.filter(
  (id) => id !== 'proofs.twoStepTurnOff' && id !== 'proofs.removeAppPasswords',
);

describe('English', () => {
  it('has every text a card can need', () => {
    const card = english('card');
    const slots = [...guidedTo.map((id) => id.replace('.', '-')), ...pageSlots];
    const wanted = [
      ...slots.flatMap((slot) => ['title', 'found'].map((part) => `card.${slot}.${part}`)),
      // What to look for while a control is not found; a card of words only says the same either way.
      ...guidedTo.map((id) => `card.${id.replace('.', '-')}.missing`),
      ...tickedOnPage.map((step) => `card.ticked.${step}`),
      ...cardButtons.map((action) => `card.button.${action}`),
      ...['card', 'fold', 'unfold', 'close', 'offScreen'].map((part) => `card.name.${part}`),
      'card.ambiguous',
      'card.progress',
    ];
    expect(wanted.filter((key) => !card[key])).toEqual([]);
  });

  it('names the control on every card that points at one', () => {
    const card = english('card');
    // The password is pointed at without its "label", which would be the password itself.
    const pointing = guidedTo.filter((id) => id !== 'appPassword.value');
    for (const id of pointing) expect(card[`card.${id.replace('.', '-')}.found`]).toContain('{label}');
    expect(card['card.appPassword-value.found']).not.toContain('{label}');
  });

  it('warns before two-step verification, new app passwords and removing them', () => {
    const card = english('card');
    for (const slot of ['proofs-twoStepTurnOn', 'proofs-createAppPassword'])
      expect(card[`card.${slot}.caution`]?.length).toBeGreaterThan(40);
    expect(english('ui')['closed.left-over']).toMatch(/removes all app passwords/);
  });

  it('has words for every cause, its advice and every question', () => {
    const causes = english('causes');
    const wanted: string[] = questionIds.map((id) => `question.${id}`);
    for (const id of causeIds) {
      const { title, what, steps, dont } = adviceFor(id);
      wanted.push(title, what, ...steps, ...dont);
    }
    expect(wanted.filter((key) => !causes[key])).toEqual([]);
  });

  it('has one home for each text of the page: ui and card share no key', () => {
    const shared = Object.keys(english('ui')).filter((key) => key in english('card'));
    expect(shared).toEqual([]);
  });
});

describe.each(others)('%s', (language) => {
  it.each(own)('has every text of %s and no other', (name) => {
    const keys = Object.keys(messagesOf(language, name) ?? {}).sort();
    expect(keys).toEqual(Object.keys(english(name)).sort());
  });

  it.each(catalogueNames)('takes the same values as English in %s', (name) => {
    const mine = messagesOf(language, name) ?? {};
    const different = Object.entries(mine).filter(([key, text]) => {
      const original = english(name)[key];
      if (original === undefined) return true;
      const [a, b] = [shape(parse(text)).values, shape(parse(original)).values];
      return a.size !== b.size || [...a].some((value) => !b.has(value));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(catalogueNames)('leaves no text of %s empty', (name) => {
    const empty = Object.entries(messagesOf(language, name) ?? {}).filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });
});

describe.each(languagesThere())('plurals in %s', (language) => {
  // Every category that whole numbers reach in this language (Unicode CLDR, as Intl knows it).
  const rules = new Intl.PluralRules(language);
  const reached = new Set(Array.from({ length: 2000 }, (_, n) => rules.select(n)));
  const needed = [...reached].filter((category) => category !== 'zero').concat('other');

  it.each(catalogueNames)('are whole in %s', (name) => {
    const lacking: string[] = [];
    for (const [key, text] of Object.entries(messagesOf(language, name) ?? {})) {
      for (const { keys } of shape(parse(text)).plurals) {
        if (needed.some((category) => !keys.includes(category))) lacking.push(key);
        const known = [...rules.resolvedOptions().pluralCategories, 'other'];
        const strange = keys.filter((k) => !k.startsWith('=') && !known.includes(k as Intl.LDMLPluralRule));
        if (strange.length > 0) lacking.push(`${key}: ${strange.join(' ')}`);
      }
    }
    expect(lacking).toEqual([]);
  });

  it.each(catalogueNames)('compile in %s', (name) => {
    expect(textsOf(language, name)).toHaveLength(Object.keys(english(name)).length);
  });
});

it.each(catalogueNames)('French of %s never begins a line with a sign that stands after a space', (name) => {
  const torn = Object.entries(messagesOf('fr', name) ?? {}).filter(([, text]) => /« | [:;?!»]/.test(text));
  expect(torn).toEqual([]);
});

// What is shown of the data catalogues; the rest of them is for documents and scripts.
const shown = (key: string) => /^(cause|question|alternative)\./.test(key);

it.each(languagesThere().filter((tag) => tag !== 'en'))(
  '%s explains every cause and alternative in its own words',
  (language) => {
    for (const name of ['causes', 'evidence'] as const) {
      const mine = messagesOf(language, name) ?? {};
      expect(Object.keys(english(name)).filter((key) => shown(key) && !mine[key])).toEqual([]);
    }
  },
);
