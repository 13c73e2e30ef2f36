import type { Recipe } from './recipe.ts';

export const audiobookshelf: Recipe = {
  version: 1,
  id: 'audiobookshelf',
  name: 'Audiobookshelf',
  aliases: ['ABS'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'advplyr/audiobookshelf:client/pages/config/email.vue@1b46d68027f3dcd88a4ef596fe6d005541fea3c6',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email'],
      for: 'send',
      confidence: 'attested',
      source: 'advplyr/audiobookshelf:client/pages/config/email.vue@1b46d68027f3dcd88a4ef596fe6d005541fea3c6',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Secure' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From Address' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
