import type { Recipe } from './recipe.ts';

export const authentik: Recipe = {
  version: 1,
  id: 'authentik',
  name: 'authentik',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'goauthentik/authentik#6819',
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
