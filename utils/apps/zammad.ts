import type { Recipe } from './recipe.ts';

export const zammad: Recipe = {
  version: 1,
  id: 'zammad',
  name: 'Zammad',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    { method: 'work-only', source: 'Zammad documentation', date: '2026-11-22' },
    {
      method: 'password',
      source:
        'zammad/zammad:app/assets/javascripts/app/views/channel/email_account_wizard.jst.eco@0bd8b158e3',
      url: 'https://github.com/zammad/zammad/blob/0bd8b158e39c335dc8f5f7551024857e53741d94/app/assets/javascripts/app/views/channel/email_account_wizard.jst.eco',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Channels', 'Email', 'New account'],
      for: 'both',
      confidence: 'attested',
      source:
        'zammad/zammad:app/assets/javascripts/app/views/channel/email_account_wizard.jst.eco@0bd8b158e3',
      url: 'https://github.com/zammad/zammad/blob/0bd8b158e39c335dc8f5f7551024857e53741d94/app/assets/javascripts/app/views/channel/email_account_wizard.jst.eco',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'account.email', label: 'Email' },
    { role: 'account.password', label: 'Password' },
    { role: 'imap.host', label: 'Host' },
    { role: 'imap.username', label: 'User' },
    { role: 'imap.password', label: 'Password' },
    { role: 'imap.security', label: 'SSL/STARTTLS', option: 'SSL' },
    { role: 'imap.port', label: 'Port' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.username', label: 'User' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.port', label: 'Port' },
  ],
  testButton: 'Continue',
  messages: [],
  notes: [],
};
