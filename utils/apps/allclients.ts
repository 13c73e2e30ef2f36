import type { Recipe } from './recipe.ts';

export const allclients: Recipe = {
  version: 1,
  id: 'allclients',
  name: 'AllClients',
  aliases: [],
  kind: 'hosted',
  methods: [{ method: 'official', source: 'help.allclients.com article 625', date: '2026-11-22' }],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Gmail & Outlook integration'],
      for: 'authorize',
      confidence: 'attested',
      source: 'help.allclients.com article 625',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
