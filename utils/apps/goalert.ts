import type { Recipe } from './recipe.ts';

export const goalert: Recipe = {
  version: 1,
  id: 'goalert',
  name: 'GoAlert',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'target/goalert:graphql2/mapconfig.go@2458b9d749e7bb9cb5b0d34dcb7edb034b407baa',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'Config', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source: 'target/goalert:graphql2/mapconfig.go@2458b9d749e7bb9cb5b0d34dcb7edb034b407baa',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From' },
    { role: 'smtp.host', label: 'Address' },
    { role: 'smtp.security', label: 'Disable TLS' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  messages: [],
  notes: [],
};
