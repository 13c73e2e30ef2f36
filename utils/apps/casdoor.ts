import type { Recipe } from './recipe.ts';

export const casdoor: Recipe = {
  version: 1,
  id: 'casdoor',
  name: 'Casdoor',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'casdoor/casdoor:web/src/provider/EmailProviderFields.js@e6b2338f8955455254ec2f48ef0a0390cbef9ec5',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Providers', 'Edit Provider'],
      for: 'send',
      confidence: 'attested',
      source:
        'casdoor/casdoor:web/src/provider/EmailProviderFields.js@e6b2338f8955455254ec2f48ef0a0390cbef9ec5',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'From address' },
    { role: 'from.name', label: 'From name' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.security', label: 'SSL mode' },
  ],
  testButton: 'Test SMTP Connection',
  messages: [],
  notes: [],
};
