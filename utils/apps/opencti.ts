import type { Recipe } from './recipe.ts';

export const opencti: Recipe = {
  version: 1,
  id: 'opencti',
  name: 'OpenCTI',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'OpenCTI-Platform/opencti#12069',
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
