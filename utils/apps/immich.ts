import type { Recipe } from './recipe.ts';

export const immich: Recipe = {
  version: 1,
  id: 'immich',
  name: 'Immich',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'immich-app/immich#31134',
      date: '2026-08-30',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Administration', 'Settings', 'Notification Settings', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'immich-app/immich:web/src/lib/components/admin-page/settings/notification-settings/notification-settings.svelte@ccaeb31079edfe809bf5eef2f06192ace973b159',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From address' },
  ],
  messages: [],
  notes: [
    {
      en: "Immich's own guide tells owners of personal mailboxes to make an app password. That was disputed on 2026-08-30.",
    },
  ],
};
