import type { Recipe } from './recipe.ts';

export const freescout: Recipe = {
  version: 1,
  id: 'freescout',
  name: 'FreeScout',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'freescout-help-desk/freescout#4072',
      date: '2026-11-22',
    },
    {
      method: 'password',
      source:
        'freescout-helpdesk/freescout:resources/views/mailboxes/connection_incoming.blade.php@7c3e57aa57b47e6c5127575cdb2792f42da597db',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Mailbox', 'Connection Settings', 'Sending Emails'],
      for: 'send',
      confidence: 'attested',
      source:
        'freescout-helpdesk/freescout:resources/views/mailboxes/connection.blade.php@7c3e57aa57b47e6c5127575cdb2792f42da597db',
      date: '2026-11-22',
    },
    {
      path: ['Mailbox', 'Connection Settings', 'Fetching Emails'],
      for: 'read',
      confidence: 'attested',
      source:
        'freescout-helpdesk/freescout:resources/views/mailboxes/connection_incoming.blade.php@7c3e57aa57b47e6c5127575cdb2792f42da597db',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Encryption', option: 'TLS  (+StartTLS)' },
    { role: 'imap.host', label: 'Server' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
    { role: 'imap.security', label: 'Encryption' },
  ],
  testButton: 'Send Test',
  messages: [],
  notes: [],
};
