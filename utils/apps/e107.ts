import type { Recipe } from './recipe.ts';

export const e107: Recipe = {
  version: 1,
  id: 'e107',
  name: 'e107',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'e107inc/e107:e107_handlers/mailout_admin_class.php@6b909d84926c991617bab057afcd27b6b7827128',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop'],
  where: [
    {
      path: ['Admin', 'Mail', 'Preferences'],
      for: 'both',
      confidence: 'attested',
      source: 'e107inc/e107:e107_handlers/mailout_admin_class.php@6b909d84926c991617bab057afcd27b6b7827128',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'SMTP Features' },
    { role: 'account.email', label: 'Email' },
    { role: 'pop.host', label: 'Incoming Mail server' },
    { role: 'pop.username', label: 'Account (user) Name' },
    { role: 'pop.password', label: 'Password' },
    { role: 'pop.security', label: 'Account type' },
  ],
  testButton: 'Send test email to',
  messages: [],
  notes: [],
};
