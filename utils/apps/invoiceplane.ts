import type { Recipe } from './recipe.ts';

export const invoiceplane: Recipe = {
  version: 1,
  id: 'invoiceplane',
  name: 'InvoicePlane',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'InvoicePlane/InvoicePlane#945',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System Settings', 'E-Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'InvoicePlane/InvoicePlane:application/modules/settings/views/partial_settings_email.php@3879f70de2d01613d0befe814aa8db841f318114',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server Address' },
    { role: 'from.address', label: 'SMTP Sender Address for system Emails' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'Security' },
  ],
  messages: [],
  notes: [],
};
