import type { Recipe } from './recipe.ts';

export const gophish: Recipe = {
  version: 1,
  id: 'gophish',
  name: 'Gophish',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'gophish/gophish:templates/sending_profiles.html@95618469799295e2c0fec980805a2dfbb818816b',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Sending Profiles', 'New Profile'],
      for: 'send',
      confidence: 'attested',
      source: 'gophish/gophish:templates/sending_profiles.html@95618469799295e2c0fec980805a2dfbb818816b',
      date: '2026-11-22',
    },
    {
      path: ['Settings', 'Reporting'],
      for: 'read',
      confidence: 'attested',
      source: 'gophish/gophish:templates/settings.html@95618469799295e2c0fec980805a2dfbb818816b',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'SMTP From' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'imap.host', label: 'IMAP Host' },
    { role: 'imap.port', label: 'IMAP Port' },
    { role: 'imap.username', label: 'IMAP Username' },
    { role: 'imap.password', label: 'IMAP Password' },
    { role: 'imap.security', label: 'Use TLS' },
  ],
  testButton: 'Send Test Email',
  messages: [],
  notes: [],
};
