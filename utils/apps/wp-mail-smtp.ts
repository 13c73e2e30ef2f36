import type { Recipe } from './recipe.ts';

export const wpMailSmtp: Recipe = {
  version: 1,
  id: 'wp-mail-smtp',
  name: 'WP Mail SMTP (WordPress)',
  aliases: ['wordpress'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      label: '365 / Outlook',
      source: 'WP Mail SMTP documentation: Microsoft 365 / Outlook mailer',
      date: '2026-11-24',
      url: 'https://wpmailsmtp.com/docs/how-to-set-up-the-outlook-mailer-in-wp-mail-smtp/',
    },
    {
      method: 'password',
      label: 'Other SMTP',
      source:
        'awesomemotive/WP-Mail-SMTP:src/Providers/OptionsAbstract.php@2a4d69b693b7d54fd6f698f3c7024a714b3e2783',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['WP Mail SMTP', 'Settings', 'General'],
      for: 'send',
      confidence: 'attested',
      source:
        'awesomemotive/WP-Mail-SMTP:src/Providers/OptionsAbstract.php@2a4d69b693b7d54fd6f698f3c7024a714b3e2783',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From Email' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.host', label: 'SMTP Host' },
    { role: 'smtp.security', label: 'Encryption' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  messages: [],
  notes: [
    {
      en: 'The mailer "365 / Outlook" is part of the paid Pro version.',
    },
  ],
};
