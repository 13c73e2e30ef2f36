import type { Recipe } from './recipe.ts';

export const thingsboard: Recipe = {
  version: 1,
  id: 'thingsboard',
  name: 'ThingsBoard',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'thingsboard/thingsboard:ui-ngx/src/app/modules/home/pages/admin/mail-server.component.html@dfe65d5abc3aa959aaa853952d74943fbd6867bd',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System settings', 'Mail server'],
      for: 'send',
      confidence: 'attested',
      source:
        'thingsboard/thingsboard:ui-ngx/src/app/modules/home/pages/admin/mail-server.component.html@dfe65d5abc3aa959aaa853952d74943fbd6867bd',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Mail From' },
    { role: 'smtp.security', label: 'SMTP protocol' },
    { role: 'smtp.host', label: 'SMTP host' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Send test mail',
  messages: [],
  notes: [],
};
