import type { Recipe } from './recipe.ts';

export const wikiJs: Recipe = {
  version: 1,
  id: 'wiki-js',
  name: 'Wiki.js',
  aliases: ['wikijs'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'requarks/wiki:client/components/admin/admin-mail.vue@6f042e97cc2d3acda6b6ff611de8e0faacce91c1',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Administration', 'Mail'],
      for: 'send',
      confidence: 'attested',
      source: 'requarks/wiki:client/components/admin/admin-mail.vue@6f042e97cc2d3acda6b6ff611de8e0faacce91c1',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Sender Name' },
    { role: 'from.address', label: 'Sender Email' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Secure (TLS)' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Send Email',
  messages: [],
  notes: [],
};
