import type { Recipe } from './recipe.ts';

export const brotherPrinter: Recipe = {
  version: 1,
  id: 'brother-printer',
  name: 'Brother and other small printers',
  aliases: ['printer', 'scanner', 'HP', 'Kyocera'],
  kind: 'device',
  methods: [],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'Nothing is verified. Most such devices only know a password.' }],
};
