import type { Recipe } from './recipe.ts';

export const thunderbird: Recipe = {
  version: 1,
  id: 'thunderbird',
  name: 'Thunderbird',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      label: 'OAuth2',
      source: 'support.mozilla.org: Microsoft OAuth authentication and Thunderbird',
      date: '2026-06',
      url: 'https://support.mozilla.org/kb/microsoft-oauth-authentication-and-thunderbird-202',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Account Settings', 'Server Settings'],
      for: 'read',
      confidence: 'attested',
      source: 'support.mozilla.org: Microsoft OAuth authentication and Thunderbird',
      date: '2026-06',
      url: 'https://support.mozilla.org/kb/microsoft-oauth-authentication-and-thunderbird-202',
    },
    {
      path: ['Account Settings', 'Outgoing Server (SMTP)'],
      for: 'send',
      confidence: 'attested',
      source: 'support.mozilla.org: Microsoft OAuth authentication and Thunderbird',
      date: '2026-06',
      url: 'https://support.mozilla.org/kb/microsoft-oauth-authentication-and-thunderbird-202',
    },
  ],
  fields: [
    { role: 'imap.host', label: 'Server Name' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'User Name' },
    { role: 'imap.security', label: 'Connection security', option: 'SSL/TLS' },
  ],
  messages: [],
  notes: [{ en: 'Cookies must be allowed. From version 153 the sign-in opens in your normal browser.' }],
};
