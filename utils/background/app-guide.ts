import { recipeFor } from '../apps/index.ts';
import type { Recipe } from '../apps/recipe.ts';
import type { Journey, Purpose, Store } from '../guide/facts.ts';
import type { Plan } from '../guide/plan-types.ts';
import type { ShowOrder } from '../guide/show.ts';
import type { LabelledControl } from '../locate/by-label.ts';
import { planOf } from './plan-of.ts';

/** One place on the app's own pages: what to ring, and the card for it. */
export interface AppPlace {
  ring: LabelledControl;
  show: ShowOrder;
}

/** The pages of a recipe that a journey meets next. */
function pagesFor(
  { pages = [] }: Recipe,
  purpose: Purpose,
  { way, outcome }: Plan,
): NonNullable<Recipe['pages']> {
  if (outcome === 'connected') return pages.filter((page) => page.for === 'after');
  if (way === 'official') return pages.filter((page) => page.for === 'both' || page.for === 'authorize');
  return pages.filter(
    (page) =>
      page.for === 'both' ||
      page.for === purpose ||
      (purpose === 'both' && (page.for === 'send' || page.for === 'read')),
  );
}

/**
 * The places of an app in the order a person meets them, by its recipe (utils/apps), for the way being taken, or
 * for what comes once it works. The cards say what to do in the person's language and quote the app's own labels.
 */
export function appPlaces(store: Store, journey: Journey, now: number): AppPlace[] {
  const plan = planOf(store, journey);
  const pages = pagesFor(recipeFor(journey.app), journey.purpose, plan);
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
        deed: page.do,
        ...(page.also && { also: page.also }),
        label: page.ring.option ?? page.ring.labels[0] ?? '',
        address: journey.address,
        progress: { at: n + 1, of: pages.length },
        actions: [],
      },
      theme: store.settings.theme,
    },
  }));
}
