import type { Recipe } from './recipe.ts';

export const mybb: Recipe = {
  version: 1,
  id: 'mybb',
  name: 'MyBB',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'mybb/mybb:install/resources/settings.xml@9a701b248308c499641d40ca09b5eb3bda76f9c6',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin CP', 'Configuration', 'Settings', 'Mail Settings'],
      for: 'send',
      confidence: 'attested',
      source: 'mybb/mybb:install/resources/settings.xml@9a701b248308c499641d40ca09b5eb3bda76f9c6',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP hostname' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
    { role: 'smtp.security', label: 'SMTP Encryption Mode' },
  ],
  messages: [],
  notes: [],
};
