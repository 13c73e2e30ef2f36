import type { Recipe } from './recipe.ts';

export const allclients: Recipe = {
  version: 1,
  id: 'allclients',
  name: 'AllClients',
  aliases: [],
  kind: 'hosted',
  methods: [
    {
      method: 'official',
      source: 'AllClients help: Gmail & Outlook integration overview',
      url: 'https://help.allclients.com/article/625-gmail-outlook-integration-overview',
      date: '2026-11-24',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Gmail & Outlook integration'],
      for: 'authorize',
      confidence: 'attested',
      source: 'AllClients help: Gmail & Outlook integration overview',
      url: 'https://help.allclients.com/article/625-gmail-outlook-integration-overview',
      date: '2026-11-24',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
