import type { Recipe } from './recipe.ts';

export const cypht: Recipe = {
  version: 1,
  id: 'cypht',
  name: 'Cypht',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'cypht-org/cypht#1505',
      date: '2025-05-02',
    },
    {
      method: 'password',
      source: 'cypht-org/cypht#1505',
      date: '2025-05-02',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'Sending was reported to fail although reading worked.' }],
};
