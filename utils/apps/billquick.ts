import type { Recipe } from './recipe.ts';

export const billquick: Recipe = {
  version: 1,
  id: 'billquick',
  name: 'BillQuick Online',
  aliases: [],
  kind: 'hosted',
  methods: [{ method: 'work-only', source: 'BillQuick help', date: '2026-11-22' }],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
