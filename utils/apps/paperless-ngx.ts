import type { Recipe } from './recipe.ts';

export const paperlessNgx: Recipe = {
  version: 1,
  id: 'paperless-ngx',
  name: 'Paperless-ngx',
  aliases: ['paperless'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'paperless-ngx/paperless-ngx#13950',
      date: '2026-11-22',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['Mail', 'Add account'],
      for: 'read',
      confidence: 'attested',
      source:
        'paperless-ngx/paperless-ngx:src-ui/src/app/components/common/edit-dialog/mail-account-edit-dialog/mail-account-edit-dialog.component.html@b0e0e8a35373a5d9d588a507cb63c79e50a23403',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'imap.host', label: 'IMAP Server' },
    { role: 'imap.port', label: 'IMAP Port' },
    { role: 'imap.security', label: 'IMAP Security', option: 'SSL' },
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [
    {
      en: 'Reading mail with a Microsoft sign-in exists too; whether it takes personal mailboxes is not verified.',
    },
  ],
};
