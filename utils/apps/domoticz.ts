import type { Recipe } from './recipe.ts';

export const domoticz: Recipe = {
  version: 1,
  id: 'domoticz',
  name: 'Domoticz',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'domoticz/domoticz:www/views/setup.html@85308e91ec36ad567258c1bfaa991faf3e333729',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Setup', 'Settings', 'Email and Notifications'],
      for: 'send',
      confidence: 'attested',
      source: 'domoticz/domoticz:www/views/setup.html@85308e91ec36ad567258c1bfaa991faf3e333729',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From' },
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
