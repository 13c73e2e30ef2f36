import type { Recipe } from './recipe.ts';

export const zendesk: Recipe = {
  version: 1,
  id: 'zendesk',
  name: 'Zendesk',
  aliases: [],
  kind: 'hosted',
  methods: [
    {
      method: 'work-only',
      source: 'Zendesk help: About the Microsoft Exchange connector',
      url: 'https://support.zendesk.com/hc/en-us/articles/8979947090586-About-the-Microsoft-Exchange-connector',
      date: '2026-11-24',
    },
  ],
  purposes: ['both'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
