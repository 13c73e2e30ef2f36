import type { Recipe } from './recipe.ts';

export const readynas: Recipe = {
  version: 1,
  id: 'readynas',
  name: 'Netgear ReadyNAS',
  aliases: ['NAS'],
  kind: 'device',
  methods: [{ method: 'password', source: 'Stack Exchange comment on post 1930716', date: '2026-11-22' }],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
