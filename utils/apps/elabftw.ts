import type { Recipe } from './recipe.ts';

export const elabftw: Recipe = {
  version: 1,
  id: 'elabftw',
  name: 'eLabFTW',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'elabftw/elabftw:src/templates/sysconfig.html@205421ebdf2cecbdf6cbbe6dd7f263021b421827',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Sysconfig', 'Email'],
      for: 'send',
      confidence: 'attested',
      source: 'elabftw/elabftw:src/templates/sysconfig.html@205421ebdf2cecbdf6cbbe6dd7f263021b421827',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Address of the SMTP server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
    { role: 'from.address', label: 'Sender address' },
  ],
  testButton: 'Send',
  messages: [],
  notes: [],
};
