import type { Recipe } from './recipe.ts';

export const memos: Recipe = {
  version: 1,
  id: 'memos',
  name: 'Memos',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'usememos/memos:web/src/components/Settings/NotificationSection.tsx@76a762924306e782871204f131f4033be5e8e41a',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Notifications', 'Email delivery'],
      for: 'send',
      confidence: 'attested',
      source:
        'usememos/memos:web/src/components/Settings/NotificationSection.tsx@76a762924306e782871204f131f4033be5e8e41a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP host Required' },
    { role: 'smtp.port', label: 'SMTP port Required' },
    { role: 'smtp.username', label: 'SMTP username Required for Gmail' },
    { role: 'smtp.password', label: 'SMTP password Required for Gmail' },
    { role: 'from.address', label: 'From email Required' },
    { role: 'from.name', label: 'From name Optional' },
    { role: 'smtp.security', label: 'Use STARTTLS Recommended' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
