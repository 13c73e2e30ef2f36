import type { Recipe } from './recipe.ts';

export const znuny: Recipe = {
  version: 1,
  id: 'znuny',
  name: 'Znuny / OTRS',
  aliases: ['OTRS'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'znuny/Znuny:Kernel/Output/HTML/Templates/Standard/AdminMailAccount.tt@20368fdf9fabc59ac7c1f3eec391503c9cad7338',
      date: '2026-11-22',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['Admin', 'PostMaster Mail Accounts', 'Add'],
      for: 'read',
      confidence: 'attested',
      source:
        'znuny/Znuny:Kernel/Output/HTML/Templates/Standard/AdminMailAccount.tt@20368fdf9fabc59ac7c1f3eec391503c9cad7338',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'imap.username', label: '* Username' },
    { role: 'imap.password', label: '* Password' },
    { role: 'imap.host', label: '* Host' },
  ],
  messages: [],
  notes: [],
};
