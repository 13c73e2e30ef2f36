import type { Recipe } from './recipe.ts';

export const booklore: Recipe = {
  version: 1,
  id: 'booklore',
  name: 'BookLore',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'booklore-app/booklore:booklore-ui/src/app/settings/email/create-email-provider-dialog/create-email-provider-dialog.component.html@0e4fb47580bcc9746a9d548266bfbee1ea732128',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email', 'Create New Provider'],
      for: 'send',
      confidence: 'attested',
      source:
        'booklore-app/booklore:booklore-ui/src/app/settings/email/create-email-provider-dialog/create-email-provider-dialog.component.html@0e4fb47580bcc9746a9d548266bfbee1ea732128',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From Address' },
    { role: 'smtp.security', label: 'StartTLS' },
  ],
  messages: [],
  notes: [],
};
