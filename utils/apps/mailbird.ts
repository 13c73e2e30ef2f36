import type { Recipe } from './recipe.ts';

export const mailbird: Recipe = {
  version: 1,
  id: 'mailbird',
  name: 'Mailbird',
  aliases: [],
  kind: 'desktop',
  methods: [
    { method: 'official', source: 'support.getmailbird.com article 39932333124759', date: '2026-11-22' },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
