import type { Recipe } from './recipe.ts';

export const cacti: Recipe = {
  version: 1,
  id: 'cacti',
  name: 'Cacti',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'Cacti/cacti:include/global_settings.php@8a8541d11dcf9c2205429f673eef41fc344ef820',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Configuration', 'Settings', 'Mail/Reporting/DNS'],
      for: 'send',
      confidence: 'attested',
      source: 'Cacti/cacti:include/global_settings.php@8a8541d11dcf9c2205429f673eef41fc344ef820',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From Email Address' },
    { role: 'from.name', label: 'From Name' },
    { role: 'smtp.host', label: 'SMTP Hostname' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'smtp.security', label: 'SMTP Security' },
  ],
  testButton: 'Send a Test Email',
  messages: [],
  notes: [],
};
