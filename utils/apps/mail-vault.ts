import type { Recipe } from './recipe.ts';

export const mailVault: Recipe = {
  version: 1,
  id: 'mail-vault',
  name: 'Mail Vault',
  aliases: [],
  kind: 'desktop',
  methods: [
    {
      method: 'official',
      source: 'GraphicMeat/mail-vault-app discussion 22',
      date: '2026-11-22',
      url: 'https://github.com/GraphicMeat/mail-vault-app/discussions/22',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: ['imap'],
  where: [],
  fields: [],
  messages: [],
  notes: [],
};
