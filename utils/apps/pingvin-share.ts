import type { Recipe } from './recipe.ts';

export const pingvinShare: Recipe = {
  version: 1,
  id: 'pingvin-share',
  name: 'Pingvin Share',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'stonith404/pingvin-share#761',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
