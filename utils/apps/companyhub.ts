import type { Recipe } from './recipe.ts';

export const companyhub: Recipe = {
  version: 1,
  id: 'companyhub',
  name: 'CompanyHub',
  aliases: [],
  kind: 'hosted',
  methods: [
    {
      method: 'password',
      label: 'IMAP',
      source: 'CompanyHub help: email sync',
      url: 'https://companyhub.com/docs/email-sync',
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
