import type { Recipe } from './recipe.ts';

export const alfio: Recipe = {
  version: 1,
  id: 'alfio',
  name: 'alf.io',
  aliases: ['alfio', 'alf'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'alfio-event/alf.io:src/main/webapp/alfio-admin-v1/angular-templates/admin/partials/configuration/setting.html@61ee4309768bf0b72b4ac8b8fe0786ce6e5c546c',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'Configuration', 'System', 'E-Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'alfio-event/alf.io:src/main/webapp/alfio-admin-v1/angular-templates/admin/partials/configuration/setting.html@61ee4309768bf0b72b4ac8b8fe0786ce6e5c546c',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP hostname' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'smtp.security', label: 'SMTP Protocol (smtp or smtps)' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'from.address', label: 'E-Mail sender' },
  ],
  messages: [],
  notes: [],
};
