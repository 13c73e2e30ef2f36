import type { Recipe } from './recipe.ts';

export const mailArchiver: Recipe = {
  version: 1,
  id: 'mail-archiver',
  name: 'mail-archiver',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official',
      label: 'Microsoft Personal',
      source: 's1t5/mail-archiver: doc/MSA_Outlook_Setup.md',
      date: '2026-08-21',
      url: 'https://github.com/s1t5/mail-archiver/blob/main/doc/MSA_Outlook_Setup.md',
    },
  ],
  provider: {
    choose: 'Microsoft Personal',
    not: ['Microsoft 365', 'IMAP'],
    source: 's1t5/mail-archiver: doc/MSA_Outlook_Setup.md',
    date: '2026-08-21',
    url: 'https://github.com/s1t5/mail-archiver/blob/main/doc/MSA_Outlook_Setup.md',
  },
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['Mail Accounts', 'Create', 'Provider', 'Microsoft Personal'],
      for: 'authorize',
      confidence: 'attested',
      source: 's1t5/mail-archiver: doc/MSA_Outlook_Setup.md',
      date: '2026-08-21',
      url: 'https://github.com/s1t5/mail-archiver/blob/main/doc/MSA_Outlook_Setup.md',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
