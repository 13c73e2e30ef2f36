import type { Recipe } from './recipe.ts';

export const dolibarr: Recipe = {
  version: 1,
  id: 'dolibarr',
  name: 'Dolibarr',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'Dolibarr wiki: Module OAuth',
      url: 'https://wiki.dolibarr.org/index.php/Module_OAuth',
      date: '2026-11-24',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['OAuth module'],
      for: 'authorize',
      confidence: 'single',
      source: 'Dolibarr wiki: Module OAuth',
      url: 'https://wiki.dolibarr.org/index.php/Module_OAuth',
      date: '2026-11-24',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
