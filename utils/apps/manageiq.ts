import type { Recipe } from './recipe.ts';

export const manageiq: Recipe = {
  version: 1,
  id: 'manageiq',
  name: 'ManageIQ',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'ManageIQ/manageiq-ui-classic:app/views/ops/_settings_server_tab.html.haml@a55b0efd5a7e785686a3f434e5460252ed1ac609',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Configuration', 'Server', 'Outgoing SMTP E-mail Server'],
      for: 'send',
      confidence: 'attested',
      source:
        'ManageIQ/manageiq-ui-classic:app/views/ops/_settings_server_tab.html.haml@a55b0efd5a7e785686a3f434e5460252ed1ac609',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Start TLS Automatically' },
    { role: 'smtp.username', label: 'User Name' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From E-mail Address' },
  ],
  messages: [],
  notes: [],
};
