import type { Recipe } from './recipe.ts';

export const gmailWeb: Recipe = {
  version: 1,
  id: 'gmail-web',
  name: 'Gmail: check mail from other accounts',
  aliases: ['Gmailify', 'Google'],
  kind: 'hosted',
  methods: [{ method: 'password', source: 'blog.sjain.dev on the end of POP in Gmail', date: '2026' }],
  purposes: ['read'],
  needs: ['pop'],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'Gmail ends this during 2026.' }],
};
