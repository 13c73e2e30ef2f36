import type { Recipe } from './recipe.ts';

export const apprise: Recipe = {
  version: 1,
  id: 'apprise',
  name: 'Apprise',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      label: 'mailto://',
      source: 'caronc/apprise#1217',
      date: '2024-10-04',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Notification URL'],
      for: 'send',
      confidence: 'attested',
      source: 'caronc/apprise#1217',
      date: '2024-10-04',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
