import type { Recipe } from './recipe.ts';

export const gmailApp: Recipe = {
  version: 1,
  id: 'gmail-app',
  name: 'Gmail app (Android)',
  aliases: ['Google Mail'],
  kind: 'phone',
  methods: [],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  about: [
    {
      source: 'AdAway/AdAway#4175',
      date: '2025-03-05',
    },
  ],
  notes: [{ en: 'Whether it still connects to Outlook.com is not verified.' }],
};
