import type { Recipe } from './recipe.ts';

export const hoppscotch: Recipe = {
  version: 1,
  id: 'hoppscotch',
  name: 'Hoppscotch',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'hoppscotch/hoppscotch#4401',
      date: '2024-10-04',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['MAILER_SMTP_URL'],
      for: 'send',
      confidence: 'attested',
      source: 'hoppscotch/hoppscotch#4401',
      date: '2024-10-04',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
