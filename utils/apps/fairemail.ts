import type { Recipe } from './recipe.ts';

export const fairemail: Recipe = {
  version: 1,
  id: 'fairemail',
  name: 'FairEmail',
  aliases: [],
  kind: 'phone',
  methods: [
    {
      method: 'official',
      label: 'Outlook/Office 365 (OAuth)',
      source: 'FairEmail FAQ, question 14',
      date: '2026-08-22',
      url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Settings', 'Wizard', 'Outlook/Office 365 (OAuth)'],
      for: 'authorize',
      confidence: 'attested',
      note: { en: 'If the account is there already, tick "authenticate existing account".' },
      source: 'FairEmail FAQ, question 14',
      date: '2026-08-22',
      url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
