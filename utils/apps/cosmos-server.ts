import type { Recipe } from './recipe.ts';

export const cosmosServer: Recipe = {
  version: 1,
  id: 'cosmos-server',
  name: 'Cosmos Server',
  aliases: ['Cosmos Cloud'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'azukaar/Cosmos-Server:client/src/pages/config/configGeneral.jsx@2470b36caa904646aeb979cfd875aef9b9f36423',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Configuration', 'General', 'Emails - SMTP'],
      for: 'send',
      confidence: 'attested',
      source:
        'azukaar/Cosmos-Server:client/src/pages/config/configGeneral.jsx@2470b36caa904646aeb979cfd875aef9b9f36423',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'from.address', label: 'SMTP From' },
    { role: 'smtp.security', label: 'SMTP Uses TLS' },
  ],
  messages: [],
  notes: [],
};
