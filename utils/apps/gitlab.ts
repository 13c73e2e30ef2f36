import type { Recipe } from './recipe.ts';

export const gitlab: Recipe = {
  version: 1,
  id: 'gitlab',
  name: 'GitLab',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'sameersbn/docker-gitlab#2607',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
