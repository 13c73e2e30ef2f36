import type { Recipe } from './recipe.ts';

export const glpi: Recipe = {
  version: 1,
  id: 'glpi',
  name: 'GLPI',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'pluginsGLPI/oauthimap#67',
      date: '2026-11-22',
    },
    {
      method: 'password',
      source:
        'glpi-project/glpi:templates/pages/setup/notification/mailing_setting.html.twig@065763d722d19b6ca1d988307f5ff4d42694b81d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Setup', 'Notifications', 'Email notifications configuration'],
      for: 'send',
      confidence: 'attested',
      source:
        'glpi-project/glpi:templates/pages/setup/notification/mailing_setting.html.twig@065763d722d19b6ca1d988307f5ff4d42694b81d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Email sender address' },
    { role: 'from.name', label: 'Email sender name' },
    { role: 'smtp.host', label: 'SMTP host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'SMTP login (optional)' },
    { role: 'smtp.password', label: 'SMTP password (optional)' },
  ],
  testButton: 'Send a test email to the administrator',
  messages: [],
  notes: [{ en: 'For reading, the plugin "oauthimap" is needed.' }],
};
