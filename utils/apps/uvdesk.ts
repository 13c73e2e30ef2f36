import type { Recipe } from './recipe.ts';

export const uvdesk: Recipe = {
  version: 1,
  id: 'uvdesk',
  name: 'UVdesk',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'uvdesk/community-skeleton#645',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Settings', 'Mailbox', 'Add Mailbox'],
      for: 'both',
      confidence: 'attested',
      source:
        'uvdesk/mailbox-component:Resources/views/manageConfigurations.html.twig@5545efef46744a1c6037b1829c4b780ff8e16538',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Name' },
    { role: 'imap.host', label: 'Host' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  messages: [],
  notes: [],
};
