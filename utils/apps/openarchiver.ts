import type { Recipe } from './recipe.ts';

export const openarchiver: Recipe = {
  version: 1,
  id: 'openarchiver',
  name: 'OpenArchiver',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'LogicLabs-OU/OpenArchiver#154',
      date: '2026-11-22',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'Reported to work through email-oauth2-proxy on 2025-12-02.' }],
};
