import type { Recipe } from './recipe.ts';

const imapChannel = {
  source: 'Zammad documentation: Register an OAuth App',
  url: 'https://admin-docs.zammad.org/en/pre-release/channels/microsoft365/accounts/register-app.html',
  date: '2026-11-24',
};

export const zammad: Recipe = {
  version: 1,
  id: 'zammad',
  name: 'Zammad',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    { method: 'official-own-registration', label: 'Microsoft 365 IMAP Email', ...imapChannel },
    {
      method: 'password',
      source:
        'zammad/zammad:app/assets/javascripts/app/views/channel/email_account_wizard.jst.eco@0bd8b158e39c335dc8f5f7551024857e53741d94',
      date: '2026-11-22',
    },
  ],
  provider: {
    choose: 'Microsoft 365 IMAP Email',
    not: ['Microsoft 365 Graph Email'],
    source: 'Zammad documentation: Microsoft 365 Graph accounts',
    url: 'https://admin-docs.zammad.org/de/latest/_sources/channels/microsoft365-graph/accounts.rst.txt',
    date: '2026-11-24',
  },
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Channels', 'Microsoft 365 IMAP Email', 'Connect Microsoft 365 App'],
      for: 'authorize',
      confidence: 'single',
      ...imapChannel,
    },
    {
      path: ['Channels', 'Email', 'New account'],
      for: 'both',
      confidence: 'attested',
      source:
        'zammad/zammad:app/assets/javascripts/app/views/channel/email_account_wizard.jst.eco@0bd8b158e39c335dc8f5f7551024857e53741d94',
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
