import type { Recipe } from './recipe.ts';

export const duplicati: Recipe = {
  version: 1,
  id: 'duplicati',
  name: 'Duplicati',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'duplicati/duplicati#3813',
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
