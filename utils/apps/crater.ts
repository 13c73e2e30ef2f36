import type { Recipe } from './recipe.ts';

export const crater: Recipe = {
  version: 1,
  id: 'crater',
  name: 'Crater',
  aliases: ['Crater Invoice'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'crater-invoice/crater:resources/scripts/admin/views/settings/mail-driver/SmtpMailDriver.vue@05d5ce26fdd8d9466009163444e944259bc0cc2a',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Settings', 'Mail Configuration'],
      for: 'send',
      confidence: 'attested',
      source:
        'crater-invoice/crater:resources/scripts/admin/views/settings/mail-driver/SmtpMailDriver.vue@05d5ce26fdd8d9466009163444e944259bc0cc2a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Mail Host' },
    { role: 'smtp.username', label: 'Mail Username' },
    { role: 'smtp.password', label: 'Mail Password' },
    { role: 'smtp.port', label: 'Mail Port' },
    { role: 'smtp.security', label: 'Mail Encryption', option: 'starttls' },
    { role: 'from.address', label: 'From Mail Address' },
    { role: 'from.name', label: 'From Mail Name' },
  ],
  messages: [],
  notes: [],
};
