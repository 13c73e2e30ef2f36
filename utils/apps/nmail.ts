import type { Recipe } from './recipe.ts';

export const nmail: Recipe = {
  version: 1,
  id: 'nmail',
  name: 'nmail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'password',
      source: 'd99kris/nmail#137',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Configuration file'],
      for: 'both',
      confidence: 'single',
      source: 'd99kris/nmail#137',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
