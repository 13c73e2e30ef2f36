import type { Recipe } from './recipe.ts';

export const synology: Recipe = {
  version: 1,
  id: 'synology',
  name: 'Synology NAS',
  aliases: ['NAS', 'DSM'],
  kind: 'device',
  methods: [],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Control Panel', 'Notification'],
      for: 'send',
      confidence: 'single',
      source: 'pppscn/SmsForwarder#527',
      date: '2024-11-12',
    },
  ],
  fields: [],
  messages: [],
  notes: [{ en: 'It is said to sign in with Microsoft for Outlook; this is not verified.' }],
};
