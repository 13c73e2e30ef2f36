import type { Recipe } from './recipe.ts';

export const mailbird: Recipe = {
  version: 1,
  id: 'mailbird',
  name: 'Mailbird',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'Mailbird help: troubleshooting authentication issues',
      url: 'https://support.getmailbird.com/hc/en-us/articles/39932333124759-Troubleshooting-Authentication-Issues-in-Mailbird',
      date: '2026-11-24',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
