import type { Recipe } from './recipe.ts';

export const firebaseEmail: Recipe = {
  version: 1,
  id: 'firebase-email',
  name: 'Firebase "Trigger Email"',
  aliases: ['Firebase send email extension'],
  kind: 'service',
  methods: [
    {
      method: 'password',
      source: 'firebase/extensions#2136',
      date: '2024-06-28',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Extension settings'],
      for: 'send',
      confidence: 'attested',
      source: 'firebase/extensions#2136',
      date: '2024-06-28',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
