import type { Recipe } from './recipe.ts';

export const mailspring: Recipe = {
  version: 1,
  id: 'mailspring',
  name: 'Mailspring',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      label: 'Outlook',
      source: 'community.getmailspring.com topic 14394',
      date: '2026',
      url: 'https://community.getmailspring.com/t/14394',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Add account', 'Outlook'],
      for: 'authorize',
      confidence: 'attested',
      source: 'community.getmailspring.com topic 14394',
      date: '2026',
      url: 'https://community.getmailspring.com/t/14394',
    },
  ],
  fields: [],
  messages: [
    {
      text: 'Check your username and password',
      meaning: 'bad-credentials',
      note: { en: 'Mailspring also says this when IMAP is switched off in Outlook. Look at that first.' },
      source: 'community.getmailspring.com topic 14394',
      date: '2026',
      url: 'https://community.getmailspring.com/t/14394',
    },
  ],
  notes: [],
};
