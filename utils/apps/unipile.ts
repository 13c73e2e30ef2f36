import type { Recipe } from './recipe.ts';

export const unipile: Recipe = {
  version: 1,
  id: 'unipile',
  name: 'Apps that connect through Unipile',
  aliases: [],
  kind: 'service',
  methods: [
    {
      method: 'official',
      source: 'Unipile: multi-provider e-mail API',
      url: 'https://www.unipile.com/unified-email-api-integration/',
      date: '2026-11-24',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Hosted sign-in page'],
      for: 'authorize',
      confidence: 'single',
      source: 'Unipile documentation: connection methods',
      url: 'https://developer.unipile.com/docs/connect-accounts',
      date: '2026-11-24',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
