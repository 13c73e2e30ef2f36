import type { Recipe } from './recipe.ts';

export const notifuse: Recipe = {
  version: 1,
  id: 'notifuse',
  name: 'Notifuse',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'work-only',
      source: 'docs.notifuse.com/integrations/smtp',
      date: '2026-11-22',
      url: 'https://docs.notifuse.com/integrations/smtp',
    },
    {
      method: 'password',
      source:
        'Notifuse/notifuse:console/src/components/settings/SystemSettingsDrawer.tsx@d8f31f8193d36b0ceabdcc8ccd75f7a8726c8f5c',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'Notifuse/notifuse:console/src/components/settings/SystemSettingsDrawer.tsx@d8f31f8193d36b0ceabdcc8ccd75f7a8726c8f5c',
      date: '2026-11-22',
    },
    {
      path: ['Integrations', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source: 'docs.notifuse.com/integrations/smtp',
      date: '2026-11-22',
      url: 'https://docs.notifuse.com/integrations/smtp',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'from.address', label: 'From Email' },
    { role: 'from.name', label: 'From Name' },
  ],
  messages: [],
  notes: [
    { en: 'Its documentation says that the Microsoft sign-in is not for personal Outlook.com mailboxes.' },
  ],
};
