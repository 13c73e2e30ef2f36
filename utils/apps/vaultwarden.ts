import type { Recipe } from './recipe.ts';

export const vaultwarden: Recipe = {
  version: 1,
  id: 'vaultwarden',
  name: 'Vaultwarden',
  aliases: ['Bitwarden server'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'hassio-addons/app-vaultwarden#402',
      date: '2026-02-19',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['/admin', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source: 'hassio-addons/app-vaultwarden#402',
      date: '2026-02-19',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.security', label: 'Secure SMTP', option: 'starttls' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'from.address', label: 'From Address' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  messages: [],
  notes: [],
};
