import type { Recipe } from './recipe.ts';

export const phpbb: Recipe = {
  version: 1,
  id: 'phpbb',
  name: 'phpBB',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'phpbb/phpbb:phpBB/includes/acp/acp_board.php@7ca0ec3cca427ae3c2c4c2d5715339bcba302822',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['ACP', 'General', 'Email settings'],
      for: 'send',
      confidence: 'attested',
      source: 'phpbb/phpbb:phpBB/includes/acp/acp_board.php@7ca0ec3cca427ae3c2c4c2d5715339bcba302822',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Contact name' },
    { role: 'from.address', label: 'From email address' },
    { role: 'smtp.host', label: 'SMTP server address' },
    { role: 'smtp.port', label: 'SMTP server port' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
  ],
  testButton: 'Send a test email',
  messages: [],
  notes: [],
};
