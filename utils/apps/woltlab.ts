import type { Recipe } from './recipe.ts';

export const woltlab: Recipe = {
  version: 1,
  id: 'woltlab',
  name: 'WoltLab Suite',
  aliases: ['WCF', 'Burning Board'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'WoltLab/WCF:com.woltlab.wcf/option.xml@090ae94d6291742cb7be6f284c30a837ad42d22a',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['ACP', 'Configuration', 'Options', 'Emails'],
      for: 'send',
      confidence: 'attested',
      source: 'WoltLab/WCF:com.woltlab.wcf/option.xml@090ae94d6291742cb7be6f284c30a837ad42d22a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Sender’s Name' },
    { role: 'from.address', label: 'Sender’s Email' },
    { role: 'smtp.host', label: 'SMTP Server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.security', label: 'SMTP Encryption (STARTTLS)' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
  ],
  messages: [],
  notes: [],
};
