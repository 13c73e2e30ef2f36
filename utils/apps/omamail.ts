import type { Recipe } from './recipe.ts';

export const omamail: Recipe = {
  version: 1,
  id: 'omamail',
  name: 'Omamail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'huacnlee/omamail#110',
      date: '2026-09-06',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
