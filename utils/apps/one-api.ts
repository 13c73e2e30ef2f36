import type { Recipe } from './recipe.ts';

export const oneApi: Recipe = {
  version: 1,
  id: 'one-api',
  name: 'One API',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'songquanpeng/one-api:web/default/src/components/SystemSetting.js@8df4a2670b98266bd287c698243fff327d9748cf',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'System Settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'songquanpeng/one-api:web/default/src/components/SystemSetting.js@8df4a2670b98266bd287c698243fff327d9748cf',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server Address' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Account' },
    { role: 'from.address', label: 'SMTP Sender Email' },
    { role: 'smtp.password', label: 'SMTP Access Token' },
  ],
  messages: [],
  notes: [],
};
