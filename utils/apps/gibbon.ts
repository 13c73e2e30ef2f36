import type { Recipe } from './recipe.ts';

export const gibbon: Recipe = {
  version: 1,
  id: 'gibbon',
  name: 'Gibbon',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'GibbonEdu/core:modules/System Admin/thirdPartySettings.php@c153137f8692dcb4994606a4a5b62c10b719cc2b',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System Admin', 'Third Party Settings', 'SMTP Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'GibbonEdu/core:modules/System Admin/thirdPartySettings.php@c153137f8692dcb4994606a4a5b62c10b719cc2b',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'SMTP Encryption' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  testButton: 'Send',
  messages: [],
  notes: [],
};
