import type { Recipe } from './recipe.ts';

export const emailOauth2Proxy: Recipe = {
  version: 1,
  id: 'email-oauth2-proxy',
  name: 'email-oauth2-proxy',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'email-oauth2-proxy README',
      date: '2026-04-21',
      url: 'https://github.com/simonrob/email-oauth2-proxy',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Configuration file'],
      for: 'both',
      confidence: 'attested',
      source: 'email-oauth2-proxy README',
      date: '2026-04-21',
      url: 'https://github.com/simonrob/email-oauth2-proxy',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
