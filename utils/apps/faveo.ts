import type { Recipe } from './recipe.ts';

export const faveo: Recipe = {
  version: 1,
  id: 'faveo',
  name: 'Faveo Helpdesk',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'ladybirdweb/faveo-helpdesk:resources/views/themes/default1/admin/helpdesk/emails/emails/create.blade.php@713868c77565d8dc0703886525afb472fac69363',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Admin', 'Emails', 'Add an email'],
      for: 'both',
      confidence: 'attested',
      source:
        'ladybirdweb/faveo-helpdesk:resources/views/themes/default1/admin/helpdesk/emails/emails/create.blade.php@713868c77565d8dc0703886525afb472fac69363',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'account.email', label: 'Email address' },
    { role: 'smtp.username', label: 'User name' },
    { role: 'from.name', label: 'From name' },
    { role: 'account.password', label: 'Password' },
    { role: 'imap.host', label: 'Host name' },
    { role: 'imap.port', label: 'Port number' },
    { role: 'imap.security', label: 'Encryption' },
    { role: 'smtp.host', label: 'Host name' },
    { role: 'smtp.port', label: 'Port number' },
    { role: 'smtp.security', label: 'Encryption', option: 'STARTTLS' },
  ],
  messages: [],
  notes: [],
};
