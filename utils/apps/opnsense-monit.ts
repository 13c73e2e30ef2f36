import type { Recipe } from './recipe.ts';

export const opnsenseMonit: Recipe = {
  version: 1,
  id: 'opnsense-monit',
  name: 'OPNsense (Monit)',
  aliases: ['firewall'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source:
        'opnsense/core:src/opnsense/mvc/app/controllers/OPNsense/Monit/forms/general.xml@f95e81516ee0e2fb184f06bb7f858d3dd45da9cc',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Services', 'Monit', 'Settings', 'General'],
      for: 'send',
      confidence: 'attested',
      source:
        'opnsense/core:src/opnsense/mvc/app/controllers/OPNsense/Monit/forms/general.xml@f95e81516ee0e2fb184f06bb7f858d3dd45da9cc',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Mail Server Address' },
    { role: 'smtp.port', label: 'Mail Server Port' },
    { role: 'smtp.username', label: 'Mail Server Username' },
    { role: 'smtp.password', label: 'Mail Server Password' },
    { role: 'smtp.security', label: 'Mail Server SSL Connection' },
  ],
  messages: [],
  notes: [],
};
