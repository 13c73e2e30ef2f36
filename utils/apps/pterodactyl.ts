import type { Recipe } from './recipe.ts';

export const pterodactyl: Recipe = {
  version: 1,
  id: 'pterodactyl',
  name: 'Pterodactyl Panel',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'pterodactyl/panel:resources/views/admin/settings/mail.blade.php@706db62c64d180f224f56c62953172c27daa5826',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'Settings', 'Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'pterodactyl/panel:resources/views/admin/settings/mail.blade.php@706db62c64d180f224f56c62953172c27daa5826',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'Encryption' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'Mail From' },
    { role: 'from.name', label: 'Mail From Name' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
