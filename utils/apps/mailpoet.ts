import type { Recipe } from './recipe.ts';

export const mailpoet: Recipe = {
  version: 1,
  id: 'mailpoet',
  name: 'MailPoet (WordPress)',
  aliases: ['wordpress'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'mailpoet/mailpoet:mailpoet/assets/js/src/settings/pages/send-with/other/smtp-fields.tsx@3a92f0b0fd43a17288eb12712b39385975b703f4',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Send With', 'Other'],
      for: 'send',
      confidence: 'attested',
      source:
        'mailpoet/mailpoet:mailpoet/assets/js/src/settings/pages/send-with/other/smtp-fields.tsx@3a92f0b0fd43a17288eb12712b39385975b703f4',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Hostname' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'Login' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Secure Connection' },
  ],
  testButton: 'Send a test email',
  messages: [],
  notes: [],
};
