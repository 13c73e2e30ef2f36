import type { Recipe } from './recipe.ts';

export const homeAssistantO365: Recipe = {
  version: 1,
  id: 'home-assistant-o365',
  name: 'Home Assistant (MS365 / O365)',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'RogerSelwyn/O365-HomeAssistant#256',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
