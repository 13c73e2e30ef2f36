import type { Show, ShowOrder } from '../guide/show.ts';
import { sayShow } from '../words/card-words.ts';
import type { PracticeLook } from './frame-api.ts';

/**
 * What to show on a made-up page: the card of the real one in the same words, but for two that lead elsewhere in earnest.
 * Here Signpost stands beside the pages and not in the toolbar, and the app in the other tab.
 */
export function sayHere(order: ShowOrder, { cards, texts }: Pick<PracticeLook, 'cards' | 'texts'>): Show {
  const { card } = order;
  const slot = 'slot' in card ? card.slot : null;
  // These pages are ours: nobody needs to be told that one looks different.
  const actions = card.actions.filter((action) => action !== 'report-page');
  if (slot === 'page-all-done') actions.push('open-direct');
  const show = sayShow({ ...order, card: { ...card, actions } }, cards);
  const here = slot === 'appPassword-value' ? texts.take : slot === 'page-all-done' ? texts.toApp : null;
  return here === null ? show : { ...show, words: { ...show.words, found: here, missing: here } };
}
