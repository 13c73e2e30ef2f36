import type { Recipe } from './recipe.ts';

export const mailflow: Recipe = {
  version: 1,
  id: 'mailflow',
  name: 'mailflow',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official',
      source: 'maathimself/mailflow#216',
      date: '2026-07-12',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Settings', 'Integrations'],
      for: 'authorize',
      confidence: 'attested',
      source: 'maathimself/mailflow#216',
      date: '2026-07-12',
    },
  ],
  fields: [],
  messages: [],
  notes: [{ en: 'The button works only after the settings were saved once.' }],
};
