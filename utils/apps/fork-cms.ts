import type { Recipe } from './recipe.ts';

export const forkCms: Recipe = {
  version: 1,
  id: 'fork-cms',
  name: 'Fork CMS',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'forkcms/forkcms:src/Backend/Modules/Settings/Layout/Templates/Email.html.twig@1b3f3872d6c9513ca62589b30b8890580d08bfd7',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'forkcms/forkcms:src/Backend/Modules/Settings/Layout/Templates/Email.html.twig@1b3f3872d6c9513ca62589b30b8890580d08bfd7',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Name' },
    { role: 'from.address', label: 'Email' },
    { role: 'smtp.host', label: 'Server & port' },
    { role: 'smtp.port', label: 'Server & port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Security' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
