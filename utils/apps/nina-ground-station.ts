import type { Recipe } from './recipe.ts';

export const ninaGroundStation: Recipe = {
  version: 1,
  id: 'nina-ground-station',
  name: 'NINA Ground Station',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'daleghent/nina-ground-station#17',
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
