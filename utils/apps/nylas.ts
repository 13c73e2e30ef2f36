import type { Recipe } from './recipe.ts';

export const nylas: Recipe = {
  version: 1,
  id: 'nylas',
  name: 'Apps that connect through Nylas',
  aliases: [],
  kind: 'service',
  methods: [
    {
      method: 'official',
      source: 'Nylas documentation: Microsoft accounts',
      url: 'https://developer.nylas.com/docs/provider-guides/microsoft/',
      date: '2026-11-24',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Hosted sign-in page'],
      for: 'authorize',
      confidence: 'single',
      source: 'Nylas documentation: authenticating Microsoft accounts',
      url: 'https://developer.nylas.com/docs/provider-guides/microsoft/authentication/',
      date: '2026-11-24',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
