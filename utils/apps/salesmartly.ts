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
      note: {
        en: 'On the e-mail set-up page choose the provider "Outlook/Hotmail", leave "Official Authorization" chosen, and press "Authorize". Sign in at Microsoft, accept, and SaleSmartly goes on to synchronise your folders. "App Password" is marked "To be added" there.',
      },
      ...help,
    },
  ],
  fields: [{ role: 'account.email', label: 'Email' }],
  messages: [
    {
      text: 'The authorized email does not match the integrated email',
      meaning: 'oauth-email-mismatch',
      note: {
        en: 'Another Microsoft account is signed in in this browser. Sign out at account.microsoft.com or use a private window, then authorize with the address you typed.',
      },
      ...help,
    },
    {
      text: 'No response after clicking "Next"',
      meaning: 'mailbox-not-provisioned',
      note: { en: 'The mailbox is new. Send and receive a few messages, then try again in 3 to 7 days.' },
      ...help,
    },
    {
      text: 'Email authorization failed. Please authorize again.',
      meaning: 'oauth-app-generic-failure',
      note: {
        en: 'Sub-accounts cannot be connected: use the main account. Switch on both POP and IMAP in Outlook, save, and authorize again.',
      },
      ...help,
    },
  ],
  notes: [
    { en: 'If the authorization fails, switch on both POP and IMAP in Outlook and save.' },
    { en: 'Sub-accounts are not supported: use the main account.' },
    { en: 'A new mailbox may need a few messages and 3 to 7 days before it can be connected.' },
  ],
  pages: [
    {
      id: 'choose-provider',
      for: 'authorize',
      ring: { labels: ['Outlook/Hotmail'], roles: ['button', 'radio', 'option', 'link', 'tab'] },
      say: { en: 'Choose "Outlook/Hotmail".' },
    },
    {
      id: 'official',
      for: 'authorize',
      ring: { labels: ['Official Authorization'], roles: ['radio', 'button', 'tab', 'option'] },
      say: { en: 'Leave "Official Authorization" chosen.' },
    },
    {
      id: 'authorize',
      for: 'authorize',
      ring: { labels: ['Authorize'], roles: ['button', 'link'] },
      say: {
        en: 'Press "Authorize", sign in at Microsoft with the address you typed here, and accept. If another Microsoft account is signed in, sign out of it first.',
      },
    },
  ],
};
