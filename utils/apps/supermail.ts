import type { Recipe } from './recipe.ts';

export const supermail: Recipe = {
  version: 1,
  id: 'supermail',
  name: 'SuperMail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'password',
      source: 'super-mail.app documentation',
      date: '2026-11-22',
      url: 'https://super-mail.app',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Settings', 'Accounts', 'Add account'],
      for: 'both',
      confidence: 'single',
      source: 'super-mail.app documentation',
      date: '2026-11-22',
      url: 'https://super-mail.app',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
