import type { Recipe } from './recipe.ts';

export const imapsync: Recipe = {
  version: 1,
  id: 'imapsync',
  name: 'imapsync',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'password',
      source: 'imapsync/imapsync#368',
      date: '2026-11-22',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
