import type { Recipe } from './recipe.ts';

export const tautulli: Recipe = {
  version: 1,
  id: 'tautulli',
  name: 'Tautulli',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'Tautulli/Tautulli#2407',
      date: '2024-09-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
