import type { Recipe } from './recipe.ts';

export const homeAssistantSmtp: Recipe = {
  version: 1,
  id: 'home-assistant-smtp',
  name: 'Home Assistant (SMTP)',
  aliases: ['hass', 'HA'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'home-assistant/core#127246',
      date: '2024-10-01',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['configuration.yaml', 'notify: smtp'],
      for: 'send',
      confidence: 'attested',
      source: 'home-assistant/core#127246',
      date: '2024-10-01',
    },
  ],
  fields: [],
  messages: [
    {
      text: 'Login not possible. Please check your setting and/or your credentials',
      meaning: 'bad-credentials',
      source: 'home-assistant/core#127246',
      date: '2024-10-01',
    },
  ],
  notes: [],
};
