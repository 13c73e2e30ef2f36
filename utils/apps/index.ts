import { other } from './other.ts';
import { petSitterPlus } from './pet-sitter-plus.ts';
import type { Recipe } from './recipe.ts';
import { salesmartly } from './salesmartly.ts';

export { apps } from './list.ts';

const recipes = new Map([petSitterPlus, salesmartly, other].map((recipe) => [recipe.id, recipe]));

/** The recipe of an app by its id; an id nobody knows gives the recipe of the unknown app. */
export function recipeFor(id: string): Recipe {
  return recipes.get(id) ?? other;
}
