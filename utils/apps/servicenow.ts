import type { Recipe } from './recipe.ts';

export const servicenow: Recipe = {
  version: 1,
  id: 'servicenow',
  name: 'ServiceNow',
  aliases: [],
  kind: 'hosted',
  methods: [{ method: 'work-only', source: 'ServiceNow documentation', date: '2026-03-12' }],
  purposes: ['both'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
