import type { Recipe } from './recipe.ts';

export const getmail: Recipe = {
  version: 1,
  id: 'getmail',
  name: 'getmail6',
  aliases: ['getmail'],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'getmail6/getmail6#178',
      date: '2026-11-22',
    },
    {
      method: 'password',
      source: 'getmail6/getmail6#178',
      date: '2026-11-22',
    },
  ],
  purposes: ['read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Configuration file'],
      for: 'read',
      confidence: 'single',
      source: 'getmail6/getmail6#178',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
