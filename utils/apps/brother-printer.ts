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
  about: [{ source: 'Signpost evidence, part C: apps, row 95', date: '2026-11-22' }],
  notes: [{ en: 'Nothing is verified. Most such devices only know a password.' }],
};
