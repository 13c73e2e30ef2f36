import type { Recipe } from './recipe.ts';

export const epsonMfp: Recipe = {
  version: 1,
  id: 'epson-mfp',
  name: 'Epson multifunction printers',
  aliases: ['printer', 'scanner'],
  kind: 'device',
  methods: [{ method: 'work-only', source: 'Epson manual', date: '2026-11-22' }],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
