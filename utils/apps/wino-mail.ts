import type { Recipe } from './recipe.ts';

export const winoMail: Recipe = {
  version: 1,
  id: 'wino-mail',
  name: 'Wino Mail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'bkaankose/Wino-Mail#1016',
      date: '2026-08-12',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [],
  fields: [],
  messages: [
    {
      text: 'Authenticated address does not match with your account address',
      meaning: 'oauth-email-mismatch',
      source: 'bkaankose/Wino-Mail#1016',
      date: '2026-08-12',
    },
  ],
  notes: [{ en: 'Type the main address of your Microsoft account, not an alias.' }],
};
