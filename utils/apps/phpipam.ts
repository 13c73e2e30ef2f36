import type { Recipe } from './recipe.ts';

export const phpipam: Recipe = {
  version: 1,
  id: 'phpipam',
  name: 'phpIPAM',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'phpipam/phpipam:app/admin/mail/index.php@6e11367e5f43eb9f50bde7f7b25bf65fc53d844d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Administration', 'Mail settings'],
      for: 'send',
      confidence: 'attested',
      source: 'phpipam/phpipam:app/admin/mail/index.php@6e11367e5f43eb9f50bde7f7b25bf65fc53d844d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Server address' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Security' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.name', label: 'Sender name' },
    { role: 'from.address', label: 'Admin mail' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
