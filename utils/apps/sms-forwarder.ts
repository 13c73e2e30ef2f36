import type { Recipe } from './recipe.ts';

export const smsForwarder: Recipe = {
  version: 1,
  id: 'sms-forwarder',
  name: 'SmsForwarder',
  aliases: [],
  kind: 'phone',
  methods: [
    {
      method: 'password',
      source: 'pppscn/SmsForwarder#631',
      date: '2025-09-15',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['E-mail channel'],
      for: 'send',
      confidence: 'single',
      source: 'pppscn/SmsForwarder#631',
      date: '2025-09-15',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
