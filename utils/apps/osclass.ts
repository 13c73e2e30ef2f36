import type { Recipe } from './recipe.ts';

export const osclass: Recipe = {
  version: 1,
  id: 'osclass',
  name: 'Osclass',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'osclass/Osclass:oc-admin/themes/modern/settings/mailserver.php@b1c67a2bd623748a3090b66d8ac5a0baf78172c8',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Mail server'],
      for: 'send',
      confidence: 'attested',
      source:
        'osclass/Osclass:oc-admin/themes/modern/settings/mailserver.php@b1c67a2bd623748a3090b66d8ac5a0baf78172c8',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Hostname' },
    { role: 'from.address', label: 'Mail from' },
    { role: 'from.name', label: 'Name from' },
    { role: 'smtp.port', label: 'Server port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Encryption' },
  ],
  messages: [],
  notes: [],
};
