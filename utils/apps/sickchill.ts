import type { Recipe } from './recipe.ts';

export const sickchill: Recipe = {
  version: 1,
  id: 'sickchill',
  name: 'SickChill',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'SickChill/sickchill:sickchill/gui/slick/views/config_notifications.mako@e1f8475ded8dd77662fad3ba9488740133ca8ce1',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Config', 'Notifications'],
      for: 'send',
      confidence: 'attested',
      source:
        'SickChill/sickchill:sickchill/gui/slick/views/config_notifications.mako@e1f8475ded8dd77662fad3ba9488740133ca8ce1',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP host' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'from.address', label: 'SMTP from' },
    { role: 'smtp.security', label: 'Use TLS' },
    { role: 'smtp.username', label: 'SMTP user' },
    { role: 'smtp.password', label: 'SMTP password' },
  ],
  messages: [],
  notes: [],
};
