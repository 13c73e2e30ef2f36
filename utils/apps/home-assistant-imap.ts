import type { Recipe } from './recipe.ts';

export const homeAssistantImap: Recipe = {
  version: 1,
  id: 'home-assistant-imap',
  name: 'Home Assistant (IMAP)',
  aliases: ['Mail and Packages', 'hass', 'HA'],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source: 'moralmunky/Home-Assistant-Mail-And-Packages#1014',
      date: '2026-01-13',
    },
  ],
  purposes: ['read'],
  needs: ['imap'],
  where: [
    {
      path: ['Settings', 'Devices & services', 'Add integration', 'IMAP'],
      for: 'read',
      confidence: 'attested',
      source:
        'home-assistant/core:homeassistant/components/imap/strings.json@0e759b3215c953fc245d708ec1b33d12c5df841a',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'imap.username', label: 'Username' },
    { role: 'imap.password', label: 'Password' },
    { role: 'imap.host', label: 'Server' },
    { role: 'imap.port', label: 'Port' },
  ],
  messages: [],
  notes: [{ en: 'Reported to work through email-oauth2-proxy on 2026-01-19.' }],
};
