import type { Recipe } from './recipe.ts';

export const wekan: Recipe = {
  version: 1,
  id: 'wekan',
  name: 'WeKan',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'wekan/wekan#6668',
      date: '2026-09-01',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
