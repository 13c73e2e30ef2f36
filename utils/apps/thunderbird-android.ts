import type { Recipe } from './recipe.ts';

export const thunderbirdAndroid: Recipe = {
  version: 1,
  id: 'thunderbird-android',
  name: 'Thunderbird for Android / K-9 Mail',
  aliases: ['K-9', 'K9'],
  kind: 'phone',
  methods: [
    {
      method: 'official',
      source: 'thunderbird/thunderbird-android#6115',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Add account'],
      for: 'authorize',
      confidence: 'single',
      source: 'thunderbird/thunderbird-android#6115',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
