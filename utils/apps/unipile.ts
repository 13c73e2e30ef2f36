import type { Recipe } from './recipe.ts';

export const unipile: Recipe = {
  version: 1,
  id: 'unipile',
  name: 'Apps that connect through Unipile',
  aliases: [],
  kind: 'service',
  methods: [{ method: 'official', source: 'Unipile documentation', date: '2026-11-22' }],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Hosted sign-in page'],
      for: 'authorize',
      confidence: 'single',
      source: 'Unipile documentation',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
