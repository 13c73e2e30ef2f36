import type { Recipe } from './recipe.ts';

export const dankmail: Recipe = {
  version: 1,
  id: 'dankmail',
  name: 'dankmail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'arqueon/dankmail release v0.3.1',
      date: '2026-08-17',
      url: 'https://github.com/arqueon/dankmail/releases',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
