import type { Recipe } from './recipe.ts';

export const plane: Recipe = {
  version: 1,
  id: 'plane',
  name: 'Plane',
  aliases: ['God mode'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'makeplane/plane:apps/admin/app/(all)/(dashboard)/email/email-config-form.tsx@4ca6d6c7b807ad09bb571af2c43e85bf47c3ec6b',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Instance admin', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'makeplane/plane:apps/admin/app/(all)/(dashboard)/email/email-config-form.tsx@4ca6d6c7b807ad09bb571af2c43e85bf47c3ec6b',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'from.address', label: "Sender's email address" },
    { role: 'smtp.security', label: 'Email security' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
