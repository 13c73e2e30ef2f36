import type { Recipe } from './recipe.ts';

export const ntfy: Recipe = {
  version: 1,
  id: 'ntfy',
  name: 'ntfy',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'binwiederhier/ntfy#1020',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'It signs in with PLAIN only, which Microsoft answers with 504 5.7.4.' }],
};
