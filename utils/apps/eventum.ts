import type { Recipe } from './recipe.ts';

export const eventum: Recipe = {
  version: 1,
  id: 'eventum',
  name: 'Eventum',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'eventum/eventum:templates/manage/general.tpl.html@2843a7ae892fb52273c5f8d3e4ceffd48126afc1',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Manage', 'General Setup'],
      for: 'send',
      confidence: 'attested',
      source: 'eventum/eventum:templates/manage/general.tpl.html@2843a7ae892fb52273c5f8d3e4ceffd48126afc1',
      date: '2026-11-22',
    },
    {
      path: ['Manage', 'Email Accounts'],
      for: 'read',
      confidence: 'attested',
      source:
        'eventum/eventum:templates/manage/email_accounts.tpl.html@2843a7ae892fb52273c5f8d3e4ceffd48126afc1',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Sender Email' },
    { role: 'smtp.host', label: 'Hostname' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'imap.security', label: 'Type' },
    { role: 'imap.host', label: 'Hostname' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
  ],
  testButton: 'Test Settings',
  messages: [],
  notes: [],
};
