import keys from 'virtual:signpost-words/keys/card';
import type { CardWords, Show, ShowOrder } from '../guide/show.ts';
import { say } from './catalogue.ts';
import type { CardKey } from './keys.ts';
import { direction } from './language.ts';
import type { PageWords } from './words-here.ts';

/** Says one of the card's texts; undefined for a key that has none (a card without a `why`, say). */
export type CardTexts = (key: string, values?: Record<string, string | number>) => string | undefined;

/** The texts of the cards in the language of `words`. `{label}` stays for the card to fill. */
export function cardTexts({ language, texts }: PageWords): CardTexts {
  const voice = { language, rtl: direction(language) === 'rtl' };
  const catalogues = [{ keys, texts }];
  return (key, values) => say(catalogues, voice, key, values);
}

/** What to show with its words, in the language they are in. Pure. */
export function sayShow({ card, ticked, ...order }: ShowOrder, words: PageWords): Show {
  const find = cardTexts(words);
  const t = (key: CardKey, values?: Record<string, string | number>) => find(key, values) ?? key;
  const part = (name: string): string | undefined =>
    'slot' in card ? find(`card.${card.slot}.${name}`, card.values) : undefined;
  const own = 'deed' in card ? card : null;
  const deed = own && [
    t(`card.app.${own.deed}`, { label: own.label }),
    own.also && t(`card.app.${own.also}`, { address: own.address }),
  ];
  const found = deed?.filter(Boolean).join(' ') ?? part('found') ?? '';
  const why = part('why');
  const caution = part('caution');
  const texts: CardWords = {
    title: own?.label ?? part('title') ?? '',
    found,
    // A card of words only says the same either way.
    missing: part('missing') ?? found,
    ambiguous: own ? found : t('card.ambiguous'),
    ...(why !== undefined && { why }),
    ...(caution !== undefined && { caution }),
    progress: t('card.progress', card.progress),
    buttons: card.actions.map((action) => ({ action, text: t(`card.button.${action}`) })),
    names: {
      card: t('card.name.card'),
      move: t('card.name.move'),
      fold: t('card.name.fold'),
      unfold: t('card.name.unfold'),
      close: t('card.name.close'),
      offScreen: t('card.name.offScreen'),
    },
  };
  return {
    ...order,
    words: texts,
    ...(ticked !== undefined && { ticked: { ...ticked, text: t(`card.ticked.${ticked.step}`) } }),
    lang: words.language,
    dir: direction(words.language),
  };
}
