import type { Recipe } from './recipe.ts';

export const openSourcePos: Recipe = {
  version: 1,
  id: 'open-source-pos',
  name: 'Open Source Point of Sale',
  aliases: ['OSPOS'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'opensourcepos/opensourcepos:app/Views/configs/email_config.php@9ee530e454005ff4b6d712b896f40ec23cee9228',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Store Config', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'opensourcepos/opensourcepos:app/Views/configs/email_config.php@9ee530e454005ff4b6d712b896f40ec23cee9228',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'SMTP Encryption' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  messages: [],
  notes: [],
};
