import type { Recipe } from './recipe.ts';

export const matomo: Recipe = {
  version: 1,
  id: 'matomo',
  name: 'Matomo',
  aliases: ['Piwik'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'matomo-org/matomo:plugins/CoreAdminHome/vue/src/SmtpSettings/SmtpSettings.vue@f09912cb702a76d06ab1a129a8e0a4e2a61818a8',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Administration', 'General settings', 'Email server settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'matomo-org/matomo:plugins/CoreAdminHome/vue/src/SmtpSettings/SmtpSettings.vue@f09912cb702a76d06ab1a129a8e0a4e2a61818a8',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP server address' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
    { role: 'from.address', label: 'SMTP from address' },
    { role: 'from.name', label: 'SMTP from name' },
    { role: 'smtp.security', label: 'SMTP encryption' },
  ],
  messages: [],
  notes: [],
};
