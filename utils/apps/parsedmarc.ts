import type { Recipe } from './recipe.ts';

export const parsedmarc: Recipe = {
  version: 1,
  id: 'parsedmarc',
  name: 'parsedmarc',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'domainaware/parsedmarc#506',
      date: '2024-08-16',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['ini file'],
      for: 'read',
      confidence: 'attested',
      source: 'domainaware/parsedmarc#506',
      date: '2024-08-16',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
