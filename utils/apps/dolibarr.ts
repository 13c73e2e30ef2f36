import type { Recipe } from './recipe.ts';

export const dolibarr: Recipe = {
  version: 1,
  id: 'dolibarr',
  name: 'Dolibarr',
  aliases: [],
  kind: 'self-hosted',
  methods: [{ method: 'official-own-registration', source: 'wiki.dolibarr.org', date: '2026-11-22' }],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['OAuth module'],
      for: 'authorize',
      confidence: 'single',
      source: 'wiki.dolibarr.org',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
