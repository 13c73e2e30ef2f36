import type { Recipe } from './recipe.ts';

export const espocrm: Recipe = {
  version: 1,
  id: 'espocrm',
  name: 'EspoCRM',
  aliases: ['Espo CRM'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'espocrm/espocrm:application/Espo/Resources/layouts/EmailAccount/detail.json@2cde9d980f84cfc3caa1adf3275a0817e1e49bfa',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Email Accounts', 'Create'],
      for: 'both',
      confidence: 'attested',
      source:
        'espocrm/espocrm:application/Espo/Resources/layouts/EmailAccount/detail.json@2cde9d980f84cfc3caa1adf3275a0817e1e49bfa',
      date: '2026-11-22',
    },
    {
      path: ['Administration', 'Group Email Accounts', 'Create'],
      for: 'both',
      confidence: 'attested',
      source:
        'espocrm/espocrm:application/Espo/Resources/layouts/InboundEmail/detail.json@2cde9d980f84cfc3caa1adf3275a0817e1e49bfa',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'account.email', label: 'Email Address' },
    { role: 'imap.host', label: 'Host' },
    { role: 'imap.security', label: 'Security', option: 'SSL/TLS' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.security', label: 'SMTP Security', option: 'STARTTLS' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'from.name', label: 'From Name' },
  ],
  testButton: 'Test Connection',
  messages: [],
  notes: [],
};
