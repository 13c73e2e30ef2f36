import type { Recipe } from './recipe.ts';

export const frappe: Recipe = {
  version: 1,
  id: 'frappe',
  name: 'Frappe / ERPNext',
  aliases: ['ERPNext', 'Frappe CRM', 'Frappe Desk'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'frappe/crm#2520',
      date: '2026-08-06',
    },
    {
      method: 'password',
      source:
        'frappe/frappe:frappe/email/doctype/email_account/email_account.json@005dcc06863ed4f472fbfc4a47847a692eca5c64',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Email Account', 'New'],
      for: 'both',
      confidence: 'attested',
      source:
        'frappe/frappe:frappe/email/doctype/email_account/email_account.json@005dcc06863ed4f472fbfc4a47847a692eca5c64',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'account.email', label: 'Email Address' },
    { role: 'from.name', label: 'Email Account Name' },
    { role: 'account.password', label: 'Password' },
    { role: 'smtp.username', label: 'Alternative Email ID' },
    { role: 'imap.security', label: 'Use SSL' },
    { role: 'imap.host', label: 'Incoming Server' },
    { role: 'imap.port', label: 'Port' },
    { role: 'smtp.security', label: 'Use TLS' },
    { role: 'smtp.host', label: 'Outgoing Server' },
    { role: 'smtp.port', label: 'Port' },
  ],
  messages: [],
  notes: [
    { en: 'Frappe CRM itself only knows a password; the choice of OAuth is in Desk, under Email Account.' },
  ],
};
