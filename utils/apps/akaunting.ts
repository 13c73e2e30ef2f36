import type { Recipe } from './recipe.ts';

export const akaunting: Recipe = {
  version: 1,
  id: 'akaunting',
  name: 'Akaunting',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'akaunting/akaunting:resources/views/settings/email/edit.blade.php@dfc1171cf1e3749b2763cb0ade9f997c434e8f0e',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email Service'],
      for: 'send',
      confidence: 'attested',
      source:
        'akaunting/akaunting:resources/views/settings/email/edit.blade.php@dfc1171cf1e3749b2763cb0ade9f997c434e8f0e',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'smtp.security', label: 'SMTP Security' },
  ],
  messages: [],
  notes: [],
};
