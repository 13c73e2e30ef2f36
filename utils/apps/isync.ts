import type { Recipe } from './recipe.ts';

export const isync: Recipe = {
  version: 1,
  id: 'isync',
  name: 'isync / mbsync',
  aliases: ['mbsync'],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'gburd/isync#7',
      date: '2024-10-02',
    },
    {
      method: 'password',
      source: 'gburd/isync#7',
      date: '2024-10-02',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['Configuration file'],
      for: 'read',
      confidence: 'single',
      source: 'gburd/isync#7',
      date: '2024-10-02',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
