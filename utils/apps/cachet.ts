import type { Recipe } from './recipe.ts';

export const cachet: Recipe = {
  version: 1,
  id: 'cachet',
  name: 'Cachet',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'CachetHQ/Cachet:resources/views/dashboard/settings/mail.blade.php@cfd173cf122d925b70d5133a37528db6120bea67',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Dashboard', 'Settings', 'Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'CachetHQ/Cachet:resources/views/dashboard/settings/mail.blade.php@cfd173cf122d925b70d5133a37528db6120bea67',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Mail Host (optional)' },
    { role: 'from.address', label: 'Mail From Address' },
    { role: 'smtp.username', label: 'Mail Username' },
    { role: 'smtp.password', label: 'Mail Password' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
