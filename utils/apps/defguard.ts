import type { Recipe } from './recipe.ts';

export const defguard: Recipe = {
  version: 1,
  id: 'defguard',
  name: 'Defguard',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'DefGuard/defguard#2923',
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
