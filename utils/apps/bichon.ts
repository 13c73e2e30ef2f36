import type { Recipe } from './recipe.ts';

export const bichon: Recipe = {
  version: 1,
  id: 'bichon',
  name: 'bichon',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official',
      source: 'rustmailer/bichon#128',
      date: '2026-01-21',
    },
    {
      method: 'password',
      source: 'rustmailer/bichon#128',
      date: '2026-01-21',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
