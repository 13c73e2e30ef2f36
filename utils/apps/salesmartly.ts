import type { Recipe } from './recipe.ts';

const help = {
  source: 'SaleSmartly help: Outlook/Hotmail mailbox',
  url: 'https://help-en.salesmartly.com/docs/IMtS3MZJ',
  date: '2026-05-07',
};

export const salesmartly: Recipe = {
  version: 1,
  id: 'salesmartly',
  name: 'SaleSmartly',
  aliases: ['sale smartly', 'SaleSmartly inbox'],
  kind: 'hosted',
  methods: [{ method: 'official', label: 'Official Authorization', ...help }],
  provider: { choose: 'Outlook/Hotmail', not: ['Microsoft 365', 'Exchange', 'Other'], ...help },
  purposes: ['both', 'send', 'read'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Outlook/Hotmail', 'Official Authorization', 'Authorize'],
      for: 'authorize',
      confidence: 'attested',
      note: { says: 'note.ss.authorize' },
      ...help,
    },
  ],
  fields: [{ role: 'account.email', label: 'Email' }],
  messages: [
    {
      text: 'The authorized email does not match the integrated email',
      meaning: 'oauth-email-mismatch',
      note: { says: 'note.ss.mismatch' },
      ...help,
    },
    {
      text: 'No response after clicking "Next"',
      meaning: 'mailbox-not-provisioned',
      note: { says: 'note.ss.new' },
      ...help,
    },
    {
      text: 'Email authorization failed. Please authorize again.',
      meaning: 'oauth-app-generic-failure',
      note: { says: 'note.ss.failed' },
      ...help,
    },
  ],
  notes: [{ says: 'note.ss.failed' }, { says: 'note.ss.new' }],
  pages: [
    {
      id: 'choose-provider',
      for: 'authorize',
      do: 'choose',
      ring: { labels: ['Outlook/Hotmail'], roles: ['button', 'radio', 'option', 'link', 'tab'] },
    },
    {
      id: 'official',
      for: 'authorize',
      do: 'choose',
      ring: { labels: ['Official Authorization'], roles: ['radio', 'button', 'tab', 'option'] },
    },
    {
      id: 'authorize',
      for: 'authorize',
      do: 'press',
      also: 'right-account',
      ring: { labels: ['Authorize'], roles: ['button', 'link'] },
    },
  ],
};
