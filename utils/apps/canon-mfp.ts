import type { Recipe } from './recipe.ts';

export const canonMfp: Recipe = {
  version: 1,
  id: 'canon-mfp',
  name: 'Canon multifunction printers',
  aliases: ['printer', 'scanner'],
  kind: 'device',
  methods: [{ method: 'work-only', source: 'Canon manual', date: '2026-11-22' }],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
