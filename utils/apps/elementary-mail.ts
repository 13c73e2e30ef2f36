import type { Recipe } from './recipe.ts';

export const elementaryMail: Recipe = {
  version: 1,
  id: 'elementary-mail',
  name: 'elementary Mail',
  aliases: ['Online Accounts'],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'elementary/mail#964',
      date: '2023-09-15',
    },
    {
      method: 'password',
      source: 'elementary/mail#964',
      date: '2023-09-15',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'It needs POP switched on although it reads with IMAP.' }],
};
