import type { Recipe } from './recipe.ts';

export const pufferpanel: Recipe = {
  version: 1,
  id: 'pufferpanel',
  name: 'PufferPanel',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'PufferPanel/PufferPanel:client/src/views/Settings.vue@23f4bf7b487490f092cbc93769fd5269e77f7c18',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Email Settings'],
      for: 'send',
      confidence: 'attested',
      source:
        'PufferPanel/PufferPanel:client/src/views/Settings.vue@23f4bf7b487490f092cbc93769fd5269e77f7c18',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'Sender Address' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
  ],
  messages: [],
  notes: [],
};
