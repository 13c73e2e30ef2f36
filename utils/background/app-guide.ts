import { recipeFor } from '../apps/index.ts';
import { recipeText } from '../apps/recipe-text.ts';
import type { Journey, Store } from '../guide/facts.ts';
import type { ShowOrder } from '../guide/show.ts';
import type { LabelledControl } from '../locate/by-label.ts';
import { cardLanguage } from './card-language.ts';
import { planOf } from './plan-of.ts';

/** One place on the app's own pages: what to ring, and the card for it. */
export interface AppPlace {
  ring: LabelledControl;
  show: ShowOrder;
}

/**
 * The places of an app in the order a person meets them, by its recipe (utils/apps), for the way being taken.
 * The words are the recipe's, which quotes the app's own labels.
 */
export async function appPlaces(store: Store, journey: Journey, now: number): Promise<AppPlace[]> {
  const plan = planOf(store, journey);
  const lang = await cardLanguage(store);
  const wanted = plan.way === 'official' ? 'authorize' : journey.purpose;
  const pages = (recipeFor(journey.app).pages ?? []).filter(
    (page) =>
      page.for === 'both' ||
      page.for === wanted ||
      (journey.purpose === 'both' && page.for !== 'after' && page.for !== 'authorize'),
  );
  const step = plan.way === 'official' ? 'authorize' : 'fill';
  return pages.map((page, n) => ({
    ring: page.ring,
    show: {
      report: 0,
      at: now,
      journey: journey.id,
      step,
      control: null,
      card: {
        title: page.ring.labels[0] ?? '',
        text: recipeText(page.say, lang),
        progress: { at: n + 1, of: pages.length },
        actions: [],
      },
      theme: store.settings.theme,
    },
  }));
}
