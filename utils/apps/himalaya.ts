import type { Recipe } from './recipe.ts';

export const himalaya: Recipe = {
  version: 1,
  id: 'himalaya',
  name: 'himalaya',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'pimalaya/himalaya#501',
      date: '2024-11-11',
    },
    {
      method: 'password',
      source: 'pimalaya/himalaya#501',
      date: '2024-11-11',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Configuration file'],
      for: 'both',
      confidence: 'single',
      source: 'pimalaya/himalaya#501',
      date: '2024-11-11',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
