import type { Recipe } from './recipe.ts';

export const dokploy: Recipe = {
  version: 1,
  id: 'dokploy',
  name: 'Dokploy',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'Dokploy/dokploy:apps/dokploy/components/dashboard/settings/notifications/handle-notifications.tsx@772b76821771c53b072c2fbb95cf8876e1a65ae4',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Notifications', 'Add Notification', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'Dokploy/dokploy:apps/dokploy/components/dashboard/settings/notifications/handle-notifications.tsx@772b76821771c53b072c2fbb95cf8876e1a65ae4',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From Address' },
  ],
  testButton: 'Test Notification',
  messages: [],
  notes: [],
};
