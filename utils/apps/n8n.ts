import type { Recipe } from './recipe.ts';

export const n8n: Recipe = {
  version: 1,
  id: 'n8n',
  name: 'n8n',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official',
      label: 'Microsoft Outlook',
      source: 'n8n-io/n8n-docs#4364',
      date: '2026-03-17',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [
    {
      path: ['Credentials'],
      for: 'authorize',
      confidence: 'attested',
      source: 'n8n-io/n8n-docs#4364',
      date: '2026-03-17',
    },
  ],
  fields: [],
  messages: [],
  notes: [{ en: 'n8n withdrew its pages on Outlook with passwords in March 2026.' }],
};
