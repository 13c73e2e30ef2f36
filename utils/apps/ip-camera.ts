import type { Recipe } from './recipe.ts';

export const ipCamera: Recipe = {
  version: 1,
  id: 'ip-camera',
  name: 'IP cameras and video recorders',
  aliases: ['camera', 'NVR', 'DVR', 'Hikvision', 'Reolink'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source: 'it.ittrip.xyz article 5639',
      url: 'https://it.ittrip.xyz/?p=5639',
      date: '2026-11-24',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [],
  fields: [],
  messages: [],
  notes: [{ en: 'Many stopped sending in September and October 2024.' }],
};
