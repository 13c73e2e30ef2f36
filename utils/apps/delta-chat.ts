import type { Recipe } from './recipe.ts';

export const deltaChat: Recipe = {
  version: 1,
  id: 'delta-chat',
  name: 'Delta Chat',
  aliases: [],
  kind: 'phone',
  methods: [
    {
      method: 'password',
      source: 'chatmail/provider-db#314',
      date: '2024-11',
    },
  ],
  purposes: ['both'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: "Delta Chat's own list of providers calls Outlook.com broken." }],
};
