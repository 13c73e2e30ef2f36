import { recipeFor } from '../apps/index.ts';
import type { Journey, Store } from './facts.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan-types.ts';
import { route } from './route.ts';

/** The checklist of one journey as the store stands. Pure; the popup, the panel and the background share it. */
export function planFor(store: Store, journey: Journey): Plan {
  const facts = store.mailboxes[journey.address];
  return plan(
    journey,
    facts,
    route({
      recipe: recipeFor(journey.app),
      purpose: journey.purpose,
      address: journey.address,
      facts,
      chosen: journey.way,
    }),
  );
}
