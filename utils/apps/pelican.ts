import type { Recipe } from './recipe.ts';

export const pelican: Recipe = {
  version: 1,
  id: 'pelican',
  name: 'Pelican Panel',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'pelican-dev/panel:app/Filament/Admin/Pages/Settings.php@235c8fb98fe6693ec2aea1c0d1597ead376b7819',
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
        'pelican-dev/panel:app/Filament/Admin/Pages/Settings.php@235c8fb98fe6693ec2aea1c0d1597ead376b7819',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From Address' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Scheme' },
  ],
  testButton: 'Send Test Mail',
  messages: [],
  notes: [],
};
