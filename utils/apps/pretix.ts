import type { Recipe } from './recipe.ts';

export const pretix: Recipe = {
  version: 1,
  id: 'pretix',
  name: 'pretix',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'pretix/pretix:src/pretix/control/forms/mailsetup.py@2c769be53346d502a25c127aa47701e2ecf60a28',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'E-mail'],
      for: 'send',
      confidence: 'attested',
      source: 'pretix/pretix:src/pretix/control/forms/mailsetup.py@2c769be53346d502a25c127aa47701e2ecf60a28',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Sender address' },
    { role: 'smtp.host', label: 'Hostname' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Use STARTTLS' },
  ],
  messages: [],
  notes: [],
};
