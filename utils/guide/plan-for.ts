import type { Recipe } from '../apps/recipe.ts';
import type { Journey, Store } from './facts.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan-types.ts';
import { route } from './route.ts';

/** The checklist of one journey as the store stands, for the recipe of its app. Pure. */
export function planFor(store: Store, journey: Journey, recipe: Recipe): Plan {
  const facts = store.mailboxes[journey.address];
  return plan(
    journey,
    facts,
    route({
      recipe,
      purpose: journey.purpose,
      address: journey.address,
      facts,
      chosen: journey.way,
    }),
  );
}
