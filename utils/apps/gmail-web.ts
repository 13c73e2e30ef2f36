import type { Recipe } from './recipe.ts';

export const gmailWeb: Recipe = {
  version: 1,
  id: 'gmail-web',
  name: 'Gmail: check mail from other accounts',
  aliases: ['Gmailify', 'Google'],
  kind: 'hosted',
  methods: [
    {
      method: 'password',
      source: 'email-tools.me: How to check other email from Gmail',
      url: 'https://www.email-tools.me/posts/gmail-check-other-email-from-gmail/',
      date: '2026',
    },
  ],
  purposes: ['read'],
  needs: ['pop'],
  where: [],
  fields: [],
  messages: [],
  notes: [
    { en: 'Closed to new users since spring 2026. For those who have it, it is to end in January 2027.' },
  ],
  about: [
    {
      source: 'Nylas guide, quoting Gmail Help: Gmailify and POP3 alternatives',
      url: 'https://cli.nylas.com/guides/gmailify-pop3-alternative',
      date: '2026-05-14',
    },
  ],
};
