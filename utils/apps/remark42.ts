import type { Recipe } from './recipe.ts';

export const remark42: Recipe = {
  version: 1,
  id: 'remark42',
  name: 'remark42',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'umputun/remark42#1950',
      date: '2025-09-11',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
