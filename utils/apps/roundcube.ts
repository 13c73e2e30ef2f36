import type { Recipe } from './recipe.ts';

export const roundcube: Recipe = {
  version: 1,
  id: 'roundcube',
  name: 'Roundcube',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      source: 'roundcube/roundcubemail#8926',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Installer', 'Create config'],
      for: 'both',
      confidence: 'attested',
      source: 'roundcube/roundcubemail:installer/config.php@28b44419ee44c8749a85e7183325055c2cf68a4d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'imap.host', label: 'imap_host' },
    { role: 'smtp.host', label: 'smtp_host' },
    { role: 'smtp.username', label: 'smtp_user/smtp_pass' },
    { role: 'smtp.password', label: 'smtp_user/smtp_pass' },
  ],
  messages: [],
  notes: [
    {
      en: 'The administrator sets this up.',
    },
  ],
};
