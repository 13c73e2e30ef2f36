import type { Recipe } from './recipe.ts';

export const davmail: Recipe = {
  version: 1,
  id: 'davmail',
  name: 'DavMail',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'DavMail release notes',
      date: '2026-06-12',
      url: 'https://raw.githubusercontent.com/mguessan/davmail/master/RELEASE-NOTES.md',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'From version 6.8 its Graph mode also takes live.com accounts.' }],
};
