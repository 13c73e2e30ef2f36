import type { Recipe } from './recipe.ts';

export const listmonk: Recipe = {
  version: 1,
  id: 'listmonk',
  name: 'listmonk',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'knadh/listmonk#2158',
      date: '2024-11-14',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source: 'knadh/listmonk:frontend/src/views/settings/smtp.vue@911e0b774abad4fbf7b534be43a34a80fb6ace5b',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'TLS', option: 'STARTTLS' },
  ],
  testButton: 'Send e-mail',
  messages: [],
  notes: [],
};
