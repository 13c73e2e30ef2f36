import type { Recipe } from './recipe.ts';

export const backdrop: Recipe = {
  version: 1,
  id: 'backdrop',
  name: 'Backdrop CMS',
  aliases: ['Drupal fork'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'backdrop-contrib/smtp:smtp.admin.inc@5f24372049063aa1973dc4b9039ecddb4288e6d8',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Configuration', 'System', 'SMTP'],
      for: 'send',
      confidence: 'attested',
      source: 'backdrop-contrib/smtp:smtp.admin.inc@5f24372049063aa1973dc4b9039ecddb4288e6d8',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'SMTP server' },
    { role: 'smtp.port', label: 'SMTP port' },
    { role: 'smtp.security', label: 'Use encrypted protocol' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'E-mail from address' },
    { role: 'from.name', label: 'E-mail from name' },
  ],
  messages: [],
  notes: [],
};
