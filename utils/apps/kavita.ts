import type { Recipe } from './recipe.ts';

export const kavita: Recipe = {
  version: 1,
  id: 'kavita',
  name: 'Kavita',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'Kareadita/Kavita:UI/Web/src/app/admin/manage-email-settings/manage-email-settings.component.html@ed7e9d4a6e85c2ec04803ca86fb3d2b5ca15581a',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'Kareadita/Kavita:UI/Web/src/app/admin/manage-email-settings/manage-email-settings.component.html@ed7e9d4a6e85c2ec04803ca86fb3d2b5ca15581a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Sender Address' },
    { role: 'from.name', label: 'Display Name' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Use SSL on Email Server' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
