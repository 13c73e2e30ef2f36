import type { Recipe } from './recipe.ts';

export const osticket: Recipe = {
  version: 1,
  id: 'osticket',
  name: 'osTicket',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'osTicket/osTicket#6748',
      date: '2024-09-27',
    },
    {
      method: 'password',
      source: 'osTicket/osTicket:include/staff/email.inc.php@4689926b2d3d25754f0ddcf8d4e181a2817f6d56',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Admin Panel', 'Emails', 'Add New Email'],
      for: 'both',
      confidence: 'attested',
      source: 'osTicket/osTicket:include/staff/email.inc.php@4689926b2d3d25754f0ddcf8d4e181a2817f6d56',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Email Address' },
    { role: 'from.name', label: 'Email Name' },
    { role: 'imap.host', label: 'Hostname' },
    { role: 'imap.port', label: 'Port Number' },
    { role: 'smtp.host', label: 'Hostname' },
    { role: 'smtp.port', label: 'Port Number' },
  ],
  messages: [],
  notes: [{ en: 'The OAuth2 plugin needs osTicket 1.17.5 or 1.18.1 and later.' }],
};
