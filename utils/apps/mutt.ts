import type { Recipe } from './recipe.ts';

export const mutt: Recipe = {
  version: 1,
  id: 'mutt',
  name: 'mutt / neomutt',
  aliases: ['neomutt', 'mutt-wizard'],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'neomutt/neomutt#3836',
      date: '2026-11-22',
    },
    {
      method: 'password',
      source: 'neomutt/neomutt#3836',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Configuration file'],
      for: 'both',
      confidence: 'single',
      source: 'neomutt/neomutt#3836',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
