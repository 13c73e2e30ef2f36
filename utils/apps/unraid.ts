import type { Recipe } from './recipe.ts';

export const unraid: Recipe = {
  version: 1,
  id: 'unraid',
  name: 'Unraid',
  aliases: ['NAS'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source:
        'unraid/webgui:emhttp/plugins/dynamix/SmtpSettings.page@8d40212ca286a39d6a1aea75768a76787afb46b2',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Notifications', 'SMTP Settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'unraid/webgui:emhttp/plugins/dynamix/SmtpSettings.page@8d40212ca286a39d6a1aea75768a76787afb46b2',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Sending email address' },
    { role: 'smtp.host', label: 'Mail server' },
    { role: 'smtp.port', label: 'Mail server port' },
    { role: 'smtp.security', label: 'Use SSL/TLS' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
