import type { Recipe } from './recipe.ts';

export const deverp: Recipe = {
  version: 1,
  id: 'deverp',
  name: 'DevERP CRM',
  aliases: [],
  kind: 'hosted',
  methods: [
    {
      method: 'official',
      label: 'Outlook',
      source: 'doc.deverp.cz: connecting the Microsoft account',
      date: '2026-11-22',
      url: 'https://doc.deverp.cz/en/moduly/outlook/pouzivani/pripojeni-uctu',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [
    {
      path: ['Profile', 'External Accounts', 'Outlook'],
      for: 'authorize',
      confidence: 'attested',
      source: 'doc.deverp.cz: connecting the Microsoft account',
      date: '2026-11-22',
      url: 'https://doc.deverp.cz/en/moduly/outlook/pouzivani/pripojeni-uctu',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
