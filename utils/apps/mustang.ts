import type { Recipe } from './recipe.ts';

export const mustang: Recipe = {
  version: 1,
  id: 'mustang',
  name: 'Mustang',
  aliases: ['Parula'],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'mustang-im/mustang#199',
      date: '2024-09-10',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
