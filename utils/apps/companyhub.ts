import type { Recipe } from './recipe.ts';

export const companyhub: Recipe = {
  version: 1,
  id: 'companyhub',
  name: 'CompanyHub',
  aliases: [],
  kind: 'hosted',
  methods: [{ method: 'password', label: 'IMAP', source: 'CompanyHub help', date: '2026-11-22' }],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
