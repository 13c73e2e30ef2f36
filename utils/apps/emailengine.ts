import type { Recipe } from './recipe.ts';

export const emailengine: Recipe = {
  version: 1,
  id: 'emailengine',
  name: 'EmailEngine',
  aliases: [],
  kind: 'service',
  methods: [
    {
      method: 'official',
      source: 'EmailEngine documentation: Outlook and Microsoft 365',
      date: '2026-11-22',
      url: 'https://learn.emailengine.app/docs/accounts/outlook-365',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Hosted sign-in page'],
      for: 'authorize',
      confidence: 'single',
      source: 'EmailEngine documentation: Outlook and Microsoft 365',
      date: '2026-11-22',
      url: 'https://learn.emailengine.app/docs/accounts/outlook-365',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
