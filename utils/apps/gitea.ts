import type { Recipe } from './recipe.ts';

export const gitea: Recipe = {
  version: 1,
  id: 'gitea',
  name: 'Gitea / Forgejo',
  aliases: ['Forgejo'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'go-gitea/gitea#32305',
      date: '2024-10-21',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
