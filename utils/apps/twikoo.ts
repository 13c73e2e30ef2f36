import type { Recipe } from './recipe.ts';

export const twikoo: Recipe = {
  version: 1,
  id: 'twikoo',
  name: 'Twikoo',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'twikoojs/twikoo#840',
      date: '2025-09-03',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
