import { recipes } from './all.ts';
import { other } from './other.ts';
import type { Recipe } from './recipe.ts';

export { apps } from './list.ts';

const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]));

/** The recipe of an app by its id; an id nobody knows gives the recipe of the unknown app. */
export function recipeFor(id: string): Recipe {
  return byId.get(id) ?? other;
}
