import type { Recipe } from './recipe.ts';

export const chatwoot: Recipe = {
  version: 1,
  id: 'chatwoot',
  name: 'Chatwoot',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'chatwoot/chatwoot:app/javascript/dashboard/routes/dashboard/settings/inbox/SmtpSettings.vue@b05c1693532ae9b768ecd9ef4fdb0d58da2f2ca0',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Inbox settings', 'Configuration'],
      for: 'both',
      confidence: 'attested',
      source:
        'chatwoot/chatwoot:app/javascript/dashboard/routes/dashboard/settings/inbox/SmtpSettings.vue@b05c1693532ae9b768ecd9ef4fdb0d58da2f2ca0',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'imap.host', label: 'Address' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Login' },
    { role: 'imap.password', label: 'Password' },
    { role: 'imap.security', label: 'Enable SSL' },
    { role: 'smtp.host', label: 'Address' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Login' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Encryption', option: 'STARTTLS' },
  ],
  messages: [],
  notes: [],
};
