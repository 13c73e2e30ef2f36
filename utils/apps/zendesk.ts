import type { Recipe } from './recipe.ts';

export const zendesk: Recipe = {
  version: 1,
  id: 'zendesk',
  name: 'Zendesk',
  aliases: [],
  kind: 'hosted',
  methods: [{ method: 'work-only', source: 'Zendesk documentation', date: '2026-11-22' }],
  purposes: ['both'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
