import type { Recipe } from './recipe.ts';

export const smf: Recipe = {
  version: 1,
  id: 'smf',
  name: 'Simple Machines Forum',
  aliases: ['SMF'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'SimpleMachines/SMF:Sources/Actions/Admin/Mail.php@12d051ed6c63db30a6f0146f9eecad039827e8b1',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'Maintenance', 'Mail', 'Settings'],
      for: 'send',
      confidence: 'attested',
      source: 'SimpleMachines/SMF:Sources/Actions/Admin/Mail.php@12d051ed6c63db30a6f0146f9eecad039827e8b1',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP server' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
  ],
  messages: [],
  notes: [],
};
