import type { Recipe } from './recipe.ts';

export const saltcorn: Recipe = {
  version: 1,
  id: 'saltcorn',
  name: 'Saltcorn',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'saltcorn/saltcorn#3190',
      date: '2025-04-13',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
