import type { Recipe } from './recipe.ts';

export const zabbix: Recipe = {
  version: 1,
  id: 'zabbix',
  name: 'Zabbix',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      label: 'Office365',
      source: 'Zabbix documentation, media types: e-mail',
      date: '2026-11-22',
      url: 'https://www.zabbix.com/documentation/current/en/manual/config/notifications/media/email',
    },
    {
      method: 'password',
      label: 'Generic SMTP',
      source: 'Zabbix documentation, media types: e-mail',
      date: '2026-11-22',
      url: 'https://www.zabbix.com/documentation/current/en/manual/config/notifications/media/email',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Media types', 'Email'],
      for: 'send',
      confidence: 'attested',
      source: 'Zabbix documentation, media types: e-mail',
      date: '2026-11-22',
      url: 'https://www.zabbix.com/documentation/current/en/manual/config/notifications/media/email',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
