import type { Show, ShowOrder } from '../guide/show.ts';
import { sayShow } from '../words/card-words.ts';
import type { PageWords } from '../words/words-here.ts';

/**
 * What to show on a made-up page: the card of the real one, in the same words. What only somebody with something to lose must mind
 * is left to the real page, which says it at that very place. And only the last card leads on by a button of its own: here the app
 * stands in the other tab, and there is no toolbar to look into.
 */
export function sayHere(order: ShowOrder, cards: PageWords): Show {
  const show = sayCard(order, cards);
  const { caution, why, ...words } = show.words;
  const warns = 'slot' in order.card && order.card.slot === 'page-app-password-taken';
  return { ...show, words: { ...words, ...(why !== undefined && !warns && { why }) } };
}

function sayCard(order: ShowOrder, cards: PageWords): Show {
  const { card } = order;
  // These pages are ours: none looks different, and every control is found.
  const actions = card.actions.filter(
    (action) => action !== 'report-page' && !(action === 'open-direct' && order.control),
  );
  if (!('slot' in card) || card.slot !== 'page-all-done')
    return sayShow({ ...order, card: { ...card, actions } }, cards);
  const last = { ...card, actions: [...actions, 'open-direct' as const] };
  const { found, missing } = sayShow({ ...order, card: { ...last, slot: 'page-other' } }, cards).words;
  const show = sayShow({ ...order, card: last }, cards);
  return { ...show, words: { ...show.words, found, missing } };
}
