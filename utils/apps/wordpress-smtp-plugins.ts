import type { Recipe } from './recipe.ts';

export const wordpressSmtpPlugins: Recipe = {
  version: 1,
  id: 'wordpress-smtp-plugins',
  name: 'Other WordPress SMTP plugins',
  aliases: ['wordpress'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'samuelaguilera/sar-friendly-smtp#14',
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
