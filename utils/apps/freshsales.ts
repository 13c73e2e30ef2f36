import type { Recipe } from './recipe.ts';

export const freshsales: Recipe = {
  version: 1,
  id: 'freshsales',
  name: 'Freshsales / Freshworks CRM',
  aliases: ['Freshworks'],
  kind: 'hosted',
  methods: [
    {
      method: 'official',
      label: 'Outlook',
      source: 'crmsupport.freshworks.com article 50000002490',
      date: '2026-11-22',
      url: 'https://crmsupport.freshworks.com/support/solutions/articles/50000002490',
    },
  ],
  provider: {
    choose: 'Outlook',
    not: ['Microsoft 365'],
    source: 'crmsupport.freshworks.com article 50000002490',
    date: '2026-11-22',
    url: 'https://crmsupport.freshworks.com/support/solutions/articles/50000002490',
  },
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Profile icon', 'Connect email', 'Outlook'],
      for: 'authorize',
      confidence: 'attested',
      source: 'crmsupport.freshworks.com article 50000002490',
      date: '2026-11-22',
      url: 'https://crmsupport.freshworks.com/support/solutions/articles/50000002490',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
