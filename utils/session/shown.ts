import type { Recipe } from '../apps/recipe.ts';
import type { Store } from '../guide/facts.ts';
import type { Plan } from '../guide/plan-types.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * What popup and side panel draw the journeys from, made by the background from the validated store after each change:
 * so they need no validator, no plan and none of the other recipes to draw.
 */
export interface Shown {
  store: Store;
  /** By journey. */
  plans: Record<string, Plan>;
  /** Recipes of the apps under way, by app. */
  recipes: Record<string, Recipe>;
  policy: Policy;
  /** Parts of the stored state could not be read. */
  salvaged: boolean;
}
