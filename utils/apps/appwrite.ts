import type { Recipe } from './recipe.ts';

export const appwrite: Recipe = {
  version: 1,
  id: 'appwrite',
  name: 'Appwrite',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'appwrite/console:src/routes/(console)/project-[region]-[project]/settings/smtp/+page.svelte@3ee4f7572504e8048ae5635144d8ac13e395706f',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Project settings', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source:
        'appwrite/console:src/routes/(console)/project-[region]-[project]/settings/smtp/+page.svelte@3ee4f7572504e8048ae5635144d8ac13e395706f',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Sender name' },
    { role: 'from.address', label: 'Sender email' },
    { role: 'smtp.host', label: 'Server host' },
    { role: 'smtp.port', label: 'Server port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'ProjectSMTPSecure protocol' },
  ],
  messages: [],
  notes: [],
};
