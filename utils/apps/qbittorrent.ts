import type { Recipe } from './recipe.ts';

export const qbittorrent: Recipe = {
  version: 1,
  id: 'qbittorrent',
  name: 'qBittorrent',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'password',
      source:
        'qbittorrent/qBittorrent:src/webui/www/private/views/preferences.html@0402289eaff722f6aaf80d3d6ad0f08405016d05',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Tools', 'Options', 'Downloads'],
      for: 'send',
      confidence: 'attested',
      source:
        'qbittorrent/qBittorrent:src/webui/www/private/views/preferences.html@0402289eaff722f6aaf80d3d6ad0f08405016d05',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From' },
    { role: 'smtp.host', label: 'SMTP server' },
    { role: 'smtp.security', label: 'SMTP encryption', option: 'STARTTLS' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
