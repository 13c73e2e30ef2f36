import type { Recipe } from './recipe.ts';

export const hubspot: Recipe = {
  version: 1,
  id: 'hubspot',
  name: 'HubSpot',
  aliases: [],
  kind: 'hosted',
  methods: [
    {
      method: 'official',
      source: 'HubSpot knowledge base',
      date: '2026-02-27',
      url: 'https://knowledge.hubspot.com',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
