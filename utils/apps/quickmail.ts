import type { Recipe } from './recipe.ts';

export const quickmail: Recipe = {
  version: 1,
  id: 'quickmail',
  name: 'QuickMail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'kellylford/QuickMail#239',
      date: '2026-07-12',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'Addresses at outlook.cl were refused in July 2026.' }],
};
