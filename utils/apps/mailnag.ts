import type { Recipe } from './recipe.ts';

export const mailnag: Recipe = {
  version: 1,
  id: 'mailnag',
  name: 'Mailnag',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'password',
      source: 'pulb/mailnag#200',
      date: '2025-12-10',
    },
  ],
  purposes: ['read'],
  needs: ['pop', 'imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
