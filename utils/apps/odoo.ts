import type { Recipe } from './recipe.ts';

export const odoo: Recipe = {
  version: 1,
  id: 'odoo',
  name: 'Odoo',
  aliases: [],
  kind: 'self-hosted',
  methods: [
    {
      method: 'official-own-registration',
      label: 'Outlook',
      source: 'odoo/odoo#87040',
      date: '2026-11-22',
    },
    {
      method: 'password',
      source: 'odoo/odoo#87040',
      date: '2026-11-22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [
    {
      path: ['Settings', 'General Settings', 'Custom Email Servers'],
      for: 'both',
      confidence: 'attested',
      source: 'odoo/documentation#2888',
      date: '2026-11-22',
    },
  ],
  fields: [],
  messages: [],
  notes: [],
};
