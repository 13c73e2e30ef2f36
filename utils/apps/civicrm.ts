import type { Recipe } from './recipe.ts';

export const civicrm: Recipe = {
  version: 1,
  id: 'civicrm',
  name: 'CiviCRM',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'civicrm/civicrm-core:templates/CRM/Admin/Form/Setting/Smtp.tpl@022394b0dc4a866f831d79ef4f9f70497f3b656d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Administer', 'System Settings', 'Outbound Mail'],
      for: 'send',
      confidence: 'attested',
      source:
        'civicrm/civicrm-core:templates/CRM/Admin/Form/Setting/Smtp.tpl@022394b0dc4a866f831d79ef4f9f70497f3b656d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  testButton: 'Save & Send Test Email',
  messages: [],
  notes: [],
};
