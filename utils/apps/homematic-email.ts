import type { Recipe } from './recipe.ts';

export const homematicEmail: Recipe = {
  version: 1,
  id: 'homematic-email',
  name: 'Homematic / OpenCCU e-mail',
  aliases: ['CCU', 'RaspberryMatic'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source: 'homematic-community/hm_email#45',
      date: '2025-11-09',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'A Microsoft sign-in was added in 2026; it was reported to fail for personal accounts.' }],
};
