import type { Recipe } from './recipe.ts';

export const seerr: Recipe = {
  version: 1,
  id: 'seerr',
  name: 'Seerr / Overseerr / Jellyseerr',
  aliases: ['Overseerr', 'Jellyseerr'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'seerr-team/seerr#2854',
      date: '2026-04-10',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Notifications', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'seerr-team/seerr:src/components/Settings/Notifications/NotificationsEmail.tsx@f74306ed06d8f672b605d2af2dd0f5b70f7baa4e',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Sender Name' },
    { role: 'from.address', label: 'Sender Address' },
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'Encryption Method' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  testButton: 'Send Test Notification',
  messages: [],
  notes: [],
};
