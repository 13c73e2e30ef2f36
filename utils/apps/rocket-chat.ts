import type { Recipe } from './recipe.ts';

export const rocketChat: Recipe = {
  version: 1,
  id: 'rocket-chat',
  name: 'Rocket.Chat (e-mail inbox)',
  aliases: ['rocketchat'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'RocketChat/Rocket.Chat:apps/meteor/client/views/admin/emailInbox/EmailInboxForm.tsx@0462f2e275571a561c92776ba861d4d28a91d152',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Workspace', 'Email Inboxes', 'New'],
      for: 'both',
      confidence: 'attested',
      source:
        'RocketChat/Rocket.Chat:apps/meteor/client/views/admin/emailInbox/EmailInboxForm.tsx@0462f2e275571a561c92776ba861d4d28a91d152',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'account.email', label: 'Email' },
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'imap.host', label: 'Server' },
    { role: 'imap.port', label: 'Port' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
  ],
  messages: [],
  notes: [],
};
