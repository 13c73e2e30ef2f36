import type { Recipe } from './recipe.ts';

export const namelessmc: Recipe = {
  version: 1,
  id: 'namelessmc',
  name: 'NamelessMC',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'NamelessMC/Nameless:custom/panel_templates/Default/core/emails.tpl@4a5ceb485f12f53c9aa2588409e4dfe168a88d6d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['StaffCP', 'Core', 'Emails'],
      for: 'send',
      confidence: 'attested',
      source:
        'NamelessMC/Nameless:custom/panel_templates/Default/core/emails.tpl@4a5ceb485f12f53c9aa2588409e4dfe168a88d6d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Outgoing Email Address' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.name', label: 'Name' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
  ],
  testButton: 'Send Test Email',
  messages: [],
  notes: [],
};
