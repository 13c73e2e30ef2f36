import type { Recipe } from './recipe.ts';

export const halo: Recipe = {
  version: 1,
  id: 'halo',
  name: 'Halo',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'halo-dev/halo#7016',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
