import type { Recipe } from './recipe.ts';

export const chatmailsync: Recipe = {
  version: 1,
  id: 'chatmailsync',
  name: 'ChatMailSync',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'discontinued',
      source: 'harshalambani/ChatMailSync release v2.1.4',
      date: '2026-09-11',
      url: 'https://github.com/harshalambani/ChatMailSync/releases',
    },
  ],
  purposes: ['read'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
