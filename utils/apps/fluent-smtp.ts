import type { Recipe } from './recipe.ts';

export const fluentSmtp: Recipe = {
  version: 1,
  id: 'fluent-smtp',
  name: 'FluentSMTP (WordPress)',
  aliases: ['fluent smtp', 'wordpress'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      label: 'Outlook / Office365',
      source: 'fluentsmtp.com documentation',
      date: '2026-11-22',
      url: 'https://fluentsmtp.com/docs/',
    },
    {
      method: 'password',
      label: 'Other SMTP',
      source:
        'WPManageNinja/fluent-smtp:resources/admin/Modules/Settings/Partials/Providers/Smtp.vue@b7e28d0c1282824675530ec683b0a4b74f889e3a',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'FluentSMTP', 'Connection'],
      for: 'send',
      confidence: 'attested',
      source:
        'WPManageNinja/fluent-smtp:resources/admin/Modules/Settings/Partials/Providers/Smtp.vue@b7e28d0c1282824675530ec683b0a4b74f889e3a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From Email' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'Encryption' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  messages: [],
  notes: [
    {
      en: 'The sender ("From") must be the mailbox itself; another one is refused with the codes 422 or 423.',
    },
  ],
};
