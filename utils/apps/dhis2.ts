import type { Recipe } from './recipe.ts';

export const dhis2: Recipe = {
  version: 1,
  id: 'dhis2',
  name: 'DHIS2',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'dhis2/settings-app:src/settingsKeyMapping.js@0644044afdd65ce6159919465daf56589670fe5d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System Settings', 'Email'],
      for: 'send',
      confidence: 'attested',
      source: 'dhis2/settings-app:src/settingsKeyMapping.js@0644044afdd65ce6159919465daf56589670fe5d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host name' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'TLS' },
    { role: 'from.address', label: 'Email sender' },
  ],
  testButton: 'Send me a test email',
  messages: [],
  notes: [],
};
