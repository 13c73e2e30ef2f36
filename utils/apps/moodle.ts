import type { Recipe } from './recipe.ts';

export const moodle: Recipe = {
  version: 1,
  id: 'moodle',
  name: 'Moodle',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'moodle/moodle:lang/en/admin.php@00385e758048700f2230b5a74353fd64ceaf3623',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Site administration', 'Server', 'Email', 'Outgoing mail configuration'],
      for: 'send',
      confidence: 'attested',
      source: 'moodle/moodle:lang/en/admin.php@00385e758048700f2230b5a74353fd64ceaf3623',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP hosts' },
    { role: 'smtp.security', label: 'SMTP security' },
    { role: 'smtp.username', label: 'SMTP username' },
    { role: 'smtp.password', label: 'SMTP password' },
    { role: 'from.address', label: 'No-reply address' },
  ],
  testButton: 'Test outgoing mail configuration',
  messages: [],
  notes: [],
};
