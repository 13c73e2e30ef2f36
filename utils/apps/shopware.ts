import type { Recipe } from './recipe.ts';

export const shopware: Recipe = {
  version: 1,
  id: 'shopware',
  name: 'Shopware 6',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'shopware/shopware:src/Administration/Resources/app/administration/src/module/sw-settings-mailer/component/sw-settings-mailer-smtp/sw-settings-mailer-smtp.html.twig@cfc087db92b7381885333c3035b8a034ec251bae',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'System', 'Mailer'],
      for: 'send',
      confidence: 'attested',
      source:
        'shopware/shopware:src/Administration/Resources/app/administration/src/module/sw-settings-mailer/component/sw-settings-mailer-smtp/sw-settings-mailer-smtp.html.twig@cfc087db92b7381885333c3035b8a034ec251bae',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Encryption' },
    { role: 'from.address', label: 'Sender address' },
  ],
  messages: [],
  notes: [],
};
