import type { Recipe } from './recipe.ts';

export const sonarr: Recipe = {
  version: 1,
  id: 'sonarr',
  name: 'Sonarr',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'Sonarr/Sonarr:src/NzbDrone.Core/Notifications/Email/EmailSettings.cs@49df353fa14c453929b79f32144b2c8c86d94b09',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Connect', 'Add Connection', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'Sonarr/Sonarr:src/NzbDrone.Core/Notifications/Email/EmailSettings.cs@49df353fa14c453929b79f32144b2c8c86d94b09',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'Use Encryption' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From Address' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
