import type { Recipe } from './recipe.ts';

export const discourse: Recipe = {
  version: 1,
  id: 'discourse',
  name: 'Discourse',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'discourse/discourse#27854',
      date: '2024-07-11',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Group', 'SMTP settings'],
      for: 'send',
      confidence: 'single',
      source: 'discourse/discourse#27854',
      date: '2024-07-11',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
