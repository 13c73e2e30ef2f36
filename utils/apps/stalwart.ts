import type { Recipe } from './recipe.ts';

export const stalwart: Recipe = {
  version: 1,
  id: 'stalwart',
  name: 'Stalwart',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'stalwartlabs/webadmin:src/pages/config/schema/smtp.rs@969d2edc302190abf2d959e70bd74c497a2f651f',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'SMTP', 'Outbound', 'Routing'],
      for: 'send',
      confidence: 'attested',
      source:
        'stalwartlabs/webadmin:src/pages/config/schema/smtp.rs@969d2edc302190abf2d959e70bd74c497a2f651f',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Address' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Implicit TLS' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Secret' },
  ],
  messages: [],
  notes: [],
};
