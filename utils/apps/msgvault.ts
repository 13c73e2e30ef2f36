import type { Recipe } from './recipe.ts';

export const msgvault: Recipe = {
  version: 1,
  id: 'msgvault',
  name: 'msgvault',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'kenn-io/msgvault#356',
      date: '2026-05-27',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['Command add-o365'],
      for: 'authorize',
      confidence: 'attested',
      source: 'kenn-io/msgvault#228',
      date: '2026-03-27',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
