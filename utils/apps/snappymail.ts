import type { Recipe } from './recipe.ts';

export const snappymail: Recipe = {
  version: 1,
  id: 'snappymail',
  name: 'SnappyMail / Tachyon',
  aliases: ['RainLoop'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'kimusan/Tachyon discussion 114',
      date: '2026-11-22',
      url: 'https://github.com/kimusan/Tachyon/discussions/114',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Admin', 'Extensions'],
      for: 'authorize',
      confidence: 'attested',
      source: 'kimusan/Tachyon discussion 114',
      date: '2026-11-22',
      url: 'https://github.com/kimusan/Tachyon/discussions/114',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
