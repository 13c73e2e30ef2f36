import type { Recipe } from './recipe.ts';

export const nylas: Recipe = {
  version: 1,
  id: 'nylas',
  name: 'Apps that connect through Nylas',
  aliases: [],
  kind: 'service',
  methods: [{ method: 'official', source: 'Nylas documentation', date: '2026-11-22' }],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Hosted sign-in page'],
      for: 'authorize',
      confidence: 'single',
      source: 'Nylas documentation',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
