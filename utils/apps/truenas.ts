import type { Recipe } from './recipe.ts';

export const truenas: Recipe = {
  version: 1,
  id: 'truenas',
  name: 'TrueNAS',
  aliases: ['FreeNAS', 'NAS'],
  kind: 'device',
  methods: [
    {
      method: 'official',
      source: 'truenas/middleware#15064',
      date: '2024-12',
    },
    {
      method: 'password',
      source:
        'truenas/webui:src/app/pages/system/general-settings/email/email-form/email-form.component.html@0045046743fbf9c3ad0aa80d5944b6d3c57692d6',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System', 'General settings', 'Email Options'],
      for: 'send',
      confidence: 'attested',
      source:
        'truenas/webui:src/app/pages/system/general-settings/email/email-form/email-form.component.html@0045046743fbf9c3ad0aa80d5944b6d3c57692d6',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From Email' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.host', label: 'Outgoing Mail Server' },
    { role: 'smtp.port', label: 'Mail Server Port' },
    { role: 'smtp.security', label: 'Security' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Send Test Mail',
  messages: [],
  notes: [
    {
      en: 'The Microsoft sign-in came with version 25.04. Whether it takes personal mailboxes is not stated.',
    },
  ],
};
