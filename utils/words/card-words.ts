import { cards } from 'virtual:signpost-words/cards';
import { say } from './catalogue.ts';
import type { CardKey, CardTexts } from './keys.ts';
import { direction, pickLanguage } from './language.ts';

/** Languages the cards can be written in. */
export const cardLanguages = Object.keys(cards);

/**
 * The texts of the cards on Microsoft's pages, at once and without any loading: the background is a
 * service worker in some browsers and cannot import later. In: a BCP 47 tag; English when unknown.
 */
export function cardWordsIn(language: string): CardTexts {
  const tag = pickLanguage([language], cardLanguages);
  const catalogues = [cards[tag] ?? {}, cards.en ?? {}];
  // The control's label is known only on the page: its placeholder stays for the card to fill.
  return (key, values) => say(catalogues, direction(tag) === 'rtl', key, { label: '{label}', ...values });
}

/** Whether a card has a text of this name; `why` and `caution` are not on every card. */
export const isCardKey = (key: string): key is CardKey => Object.hasOwn(cards.en ?? {}, key);
