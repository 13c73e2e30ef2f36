import type { Recipe } from './recipe.ts';

export const uptimeKuma: Recipe = {
  version: 1,
  id: 'uptime-kuma',
  name: 'Uptime Kuma',
  aliases: ['kuma'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'louislam/uptime-kuma#1713',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Set Up Notification', 'Email (SMTP)'],
      for: 'send',
      confidence: 'attested',
      source:
        'louislam/uptime-kuma:src/components/notifications/SMTP.vue@6398a9581d1c3c427a7536559f47ccf45dac08b4',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Hostname' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Security', option: 'None / STARTTLS (25, 587)' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From Email' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
