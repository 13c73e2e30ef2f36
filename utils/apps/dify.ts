import type { Recipe } from './recipe.ts';

export const dify: Recipe = {
  version: 1,
  id: 'dify',
  name: 'Dify',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'langgenius/dify#21217',
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
