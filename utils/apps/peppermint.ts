import type { Recipe } from './recipe.ts';

export const peppermint: Recipe = {
  version: 1,
  id: 'peppermint',
  name: 'Peppermint',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'Peppermint-Lab/peppermint#310',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source:
        'Peppermint-Lab/peppermint:apps/client/pages/admin/smtp/index.tsx@ba6e2179f9409db76abeb9a3007a262160e24628',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.port', label: 'Port' },
  ],
  messages: [],
  notes: [],
};
