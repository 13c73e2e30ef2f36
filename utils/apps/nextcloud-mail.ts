import type { Recipe } from './recipe.ts';

export const nextcloudMail: Recipe = {
  version: 1,
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  aliases: ['Nextcloud'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'nextcloud/mail#8306',
      date: '2026-11-22',
    },
    {
      method: 'password',
      source: 'nextcloud/mail#10193',
      date: '2024-09-26',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Mail', 'Connect your mail account'],
      for: 'both',
      confidence: 'attested',
      source: 'nextcloud/mail:src/components/AccountForm.vue@e5734fe250eba06776802c80bb0e52f3cb625673',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'account.email', label: 'Mail address' },
    { role: 'account.password', label: 'Password' },
    { role: 'imap.host', label: 'IMAP Host' },
    { role: 'imap.security', label: 'IMAP Security', option: 'SSL/TLS' },
    { role: 'imap.port', label: 'IMAP Port' },
    { role: 'imap.username', label: 'IMAP User' },
    { role: 'imap.password', label: 'IMAP Password' },
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.security', label: 'SMTP Security', option: 'STARTTLS' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP User' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  messages: [
    {
      text: 'Incorrect IMAP login or password',
      meaning: 'bad-credentials',
      source: 'nextcloud/mail#10193',
      date: '2024-09-26',
    },
  ],
  notes: [],
};
