import type { Recipe } from './recipe.ts';

export const pocketId: Recipe = {
  version: 1,
  id: 'pocket-id',
  name: 'Pocket ID',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'pocket-id/pocket-id:frontend/src/routes/settings/admin/application-configuration/forms/app-config-email-form.svelte@d258d952b1573300860aff369e300a76f6fb5f09',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Application Configuration', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'pocket-id/pocket-id:frontend/src/routes/settings/admin/application-configuration/forms/app-config-email-form.svelte@d258d952b1573300860aff369e300a76f6fb5f09',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP User' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'from.address', label: 'SMTP From' },
    { role: 'smtp.security', label: 'SMTP TLS Option', option: 'StartTLS' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
