import type { Recipe } from './recipe.ts';

export const cloudreve: Recipe = {
  version: 1,
  id: 'cloudreve',
  name: 'Cloudreve',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'cloudreve/frontend:src/component/Admin/Settings/Email/Email.tsx@19da0fe1ecd40971fafa813983d769fdce41573c',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Admin', 'Settings', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'cloudreve/frontend:src/component/Admin/Settings/Email/Email.tsx@19da0fe1ecd40971fafa813983d769fdce41573c',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.name', label: 'Sender name' },
    { role: 'from.address', label: 'Sender address' },
    { role: 'smtp.host', label: 'SMTP server' },
    { role: 'smtp.port', label: 'SMTP Port' },
    { role: 'smtp.username', label: 'SMTP Username' },
    { role: 'smtp.password', label: 'SMTP Password' },
    { role: 'smtp.security', label: 'Enforce SSL connection' },
  ],
  testButton: 'Send test email',
  messages: [],
  notes: [],
};
