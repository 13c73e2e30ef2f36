import type { Recipe } from './recipe.ts';

export const sharpMfp: Recipe = {
  version: 1,
  id: 'sharp-mfp',
  name: 'Sharp multifunction printers',
  aliases: ['printer', 'scanner'],
  kind: 'device',
  methods: [],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: [
        'Settings (Administrator)',
        'System Settings',
        'Network Settings',
        'Service Settings',
        'SMTP',
        'OAuth 2.0',
        'Get Token',
      ],
      for: 'authorize',
      confidence: 'attested',
      source: 'Sharp BP-70C65 manual: OAuth 2.0 authentication',
      url: 'https://global.sharp/restricted/products/copier/downloads/manuals/bp70c65/us/contents_08-03_004.html',
      date: '2026-11-24',
    },
  ],
  fields: [],
  messages: [
    {
      text: 'Token update failed',
      meaning: 'oauth-token-expired',
      source: 'Sharp BP-70C65 manual: OAuth 2.0 authentication',
      url: 'https://global.sharp/restricted/products/copier/downloads/manuals/bp70c65/us/contents_08-03_004.html',
      date: '2026-11-24',
    },
  ],
  notes: [{ en: 'The manual speaks of Exchange Online. Whether a personal mailbox works is not stated.' }],
};
