import { recipeFor } from '../apps/index.ts';
import type { Journey, Store } from '../guide/facts.ts';
import { planFor } from '../guide/plan-for.ts';
import type { Plan } from '../guide/plan-types.ts';

/** The checklist of one journey as the store stands. */
export const planOf = (store: Store, journey: Journey): Plan =>
  planFor(store, journey, recipeFor(journey.app));
