import type { Recipe } from './recipe.ts';

export const decidim: Recipe = {
  version: 1,
  id: 'decidim',
  name: 'Decidim',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'password',
      source:
        'decidim/decidim:decidim-system/app/views/decidim/system/organizations/_smtp_settings.html.erb@0757303510ab1765007427c35979d163130f0682',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['System panel', 'New organization'],
      for: 'send',
      confidence: 'attested',
      source:
        'decidim/decidim:decidim-system/app/views/decidim/system/organizations/_smtp_settings.html.erb@0757303510ab1765007427c35979d163130f0682',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'from.address', label: 'From email' },
    { role: 'from.name', label: 'From label' },
    { role: 'smtp.username', label: 'User name' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.host', label: 'Address' },
    { role: 'smtp.port', label: 'Port' },
  ],
  messages: [],
  notes: [],
};
