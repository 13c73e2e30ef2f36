import type { Recipe } from './recipe.ts';

export const motioneye: Recipe = {
  version: 1,
  id: 'motioneye',
  name: 'motionEye',
  aliases: ['camera', 'motioneyeos'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source:
        'motioneye-project/motioneye:motioneye/templates/main.html@505e250f09921056d2f355e33cbabb9bc2d2117f',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Motion Notifications'],
      for: 'send',
      confidence: 'attested',
      source:
        'motioneye-project/motioneye:motioneye/templates/main.html@505e250f09921056d2f355e33cbabb9bc2d2117f',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Account' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'from.address', label: 'From Address' },
    { role: 'smtp.security', label: 'Use TLS' },
  ],
  testButton: 'Test Email',
  messages: [],
  notes: [],
};
