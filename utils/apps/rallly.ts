import type { Recipe } from './recipe.ts';

export const rallly: Recipe = {
  version: 1,
  id: 'rallly',
  name: 'Rallly',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'lukevella/rallly#3154',
      date: '2026-09-03',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
