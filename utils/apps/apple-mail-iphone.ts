import type { Recipe } from './recipe.ts';

export const appleMailIphone: Recipe = {
  version: 1,
  id: 'apple-mail-iphone',
  name: 'Mail on iPhone and iPad',
  aliases: ['Apple Mail', 'iOS Mail', 'iPhone', 'iPad'],
  kind: 'phone',
  methods: [
    { method: 'official', source: 'Microsoft support: recent issues with Outlook.com', date: '2026-04-27' },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [],
  fields: [],
  messages: [
    {
      text: 'Account not authenticated',
      meaning: 'oauth-token-expired',
      source: 'Microsoft support: recent issues with Outlook.com',
      date: '2026-04-27',
    },
  ],
  notes: [{ en: 'After the outage of 2026-04-27 people had to sign in again.' }],
};
