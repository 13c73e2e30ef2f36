import type { Recipe } from './recipe.ts';

export const novu: Recipe = {
  version: 1,
  id: 'novu',
  name: 'Novu',
  aliases: [],
  kind: 'service',
  methods: [
    {
      method: 'password',
      label: 'Outlook365',
      source: 'docs.novu.co',
      date: '2026-11-22',
      url: 'https://docs.novu.co',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
