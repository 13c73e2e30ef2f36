import type { Recipe } from './recipe.ts';

export const invoiceNinja: Recipe = {
  version: 1,
  id: 'invoice-ninja',
  name: 'Invoice Ninja',
  aliases: ['invoiceninja'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      label: 'Microsoft',
      source: 'invoiceninja/invoiceninja#5768',
      date: '2025-11-05',
    },
    {
      method: 'password',
      label: 'SMTP',
      source:
        'invoiceninja/ui:src/pages/settings/email-settings/common/components/SMTPMailDriver.tsx@42f5ff33fa60220c085f79e466b3fab6d3c8816d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email Settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'invoiceninja/ui:src/pages/settings/email-settings/common/components/SMTPMailDriver.tsx@42f5ff33fa60220c085f79e466b3fab6d3c8816d',
      date: '2026-11-22',
    },
    {
      path: ['Settings', 'User Details'],
      for: 'authorize',
      confidence: 'attested',
      source: 'invoiceninja/invoiceninja#5768',
      date: '2025-11-05',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From Email' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Encryption', option: 'STARTTLS' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Send Test Email',
  messages: [],
  notes: [
    {
      en: 'The hosted version can sign in with Microsoft. On your own server somebody must register an app with Microsoft first.',
    },
  ],
};
