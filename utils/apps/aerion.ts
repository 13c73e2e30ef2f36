import type { Recipe } from './recipe.ts';

export const aerion: Recipe = {
  version: 1,
  id: 'aerion',
  name: 'Aerion',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'hkdb/aerion#372',
      date: '2026-08-02',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [
    { en: "On 2026-08-02 personal accounts were refused because of the app's registration with Microsoft." },
  ],
};
