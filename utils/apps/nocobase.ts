import type { Recipe } from './recipe.ts';

export const nocobase: Recipe = {
  version: 1,
  id: 'nocobase',
  name: 'NocoBase',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'nocobase/nocobase:packages/plugins/@nocobase/plugin-notification-email/src/client/ConfigForm.tsx@916a11c0d44cf7c30048fe3e3f488f54ba07d685',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Notification manager', 'Channels', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'nocobase/nocobase:packages/plugins/@nocobase/plugin-notification-email/src/client/ConfigForm.tsx@916a11c0d44cf7c30048fe3e3f488f54ba07d685',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Secure' },
    { role: 'smtp.username', label: 'Account' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From' },
  ],
  messages: [],
  notes: [],
};
