import type { Recipe } from './recipe.ts';

export const keila: Recipe = {
  version: 1,
  id: 'keila',
  name: 'Keila',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'pentacent/keila:lib/keila_web/templates/sender/_smtp_config.html.heex@14f1a127b1f3cf4d20962f38a88a81f69791bd24',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Project', 'Senders', 'New Sender'],
      for: 'send',
      confidence: 'attested',
      source:
        'pentacent/keila:lib/keila_web/templates/sender/_smtp_config.html.heex@14f1a127b1f3cf4d20962f38a88a81f69791bd24',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From address' },
    { role: 'from.name', label: 'From name' },
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Connection security', option: 'STARTTLS' },
    { role: 'smtp.port', label: 'Port' },
  ],
  messages: [],
  notes: [],
};
