import type { Recipe } from './recipe.ts';

export const swarmmarshal: Recipe = {
  version: 1,
  id: 'swarmmarshal',
  name: 'SwarmMarshal',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official-own-registration',
      source: 'swarmmarshal.com/ConnectOutlook',
      date: '2026-11-22',
      url: 'https://swarmmarshal.com/ConnectOutlook',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
