import type { Recipe } from './recipe.ts';

/** "Modified on Fri, 15 Mar": a Friday in 2024, half a year before passwords were refused. */
const smtpArticle = {
  source: 'Pet Sitter Plus help: How to set up SMTP for Microsoft Hotmail/Outlook',
  url: 'https://petsitterplus.freshdesk.com/support/solutions/articles/101000428449',
  date: '2024-03-15',
};
/** "Modified on Thu, 12 Sep": a Thursday in 2024. */
const typesArticle = {
  source: 'Pet Sitter Plus help: Custom Email Settings',
  url: 'https://petsitterplus.freshdesk.com/support/solutions/articles/101000428453-custom-email-settings',
  date: '2024-09-12',
};
const directArticle = {
  source: 'Pet Sitter Plus help: What does Only Use for Direct Emails mean?',
  url: 'https://petsitterplus.freshdesk.com/support/solutions/articles/101000428454',
  date: '2023-12-21',
};

/**
 * Two ways: its help has named "Microsoft" for Hotmail, Outlook and Live since 2024-09 (docs/evidence/auth-errors-apps.md,
 * C, row 1), and the older article leads by SMTP and an app password. The steps after choosing "Microsoft" are not known.
 */
export const petSitterPlus: Recipe = {
  version: 1,
  id: 'pet-sitter-plus',
  name: 'Pet Sitter Plus',
  aliases: ['petsitterplus', 'PSP', 'pet sitter', 'pet sitting', 'dog walking'],
  kind: 'hosted',
  methods: [
    { method: 'official', label: 'Microsoft', ...typesArticle },
    { method: 'password', label: 'SMTP', ...smtpArticle },
  ],
  provider: { choose: 'Microsoft', not: ['SMTP', 'Google'], ...typesArticle },
  purposes: ['send'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Connect', 'Email Settings', 'Connect Your Email'],
      for: 'authorize',
      confidence: 'attested',
      note: { says: 'note.psp.microsoft' },
      ...typesArticle,
    },
    {
      path: ['Admin', 'Settings', 'Email Settings', 'Email Options'],
      for: 'send',
      confidence: 'attested',
      note: { says: 'note.psp.bcc' },
      ...smtpArticle,
    },
    {
      path: ['Connect', 'Email Settings', 'Connect Your Email'],
      for: 'send',
      confidence: 'attested',
      note: { says: 'note.psp.own-account' },
      ...directArticle,
    },
    {
      path: ['Connect', 'Email Settings', 'Email Configuration'],
      for: 'send',
      confidence: 'attested',
      ...smtpArticle,
    },
  ],
  fields: [
    { role: 'from.address', label: 'Sender Email' },
    { role: 'smtp.host', label: 'Host' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'smtp.security', label: 'Security', option: 'STARTTLS' },
    { role: 'smtp.port', label: 'Port' },
  ],
  testButton: 'Test & Update',
  firstTestFails: smtpArticle,
  messages: [{ text: 'Success', meaning: 'success', note: { says: 'note.psp.success' }, ...smtpArticle }],
  notes: [{ says: 'note.psp.password' }, { says: 'note.psp.status' }, { says: 'note.psp.old' }],
  pages: [
    {
      id: 'bcc',
      for: 'send',
      do: 'switch-on',
      also: 'optional',
      ring: { labels: ['BCC All Direct Emails To Company'], roles: ['switch', 'checkbox', 'button'] },
    },
    {
      id: 'open-connect',
      for: 'both',
      do: 'open',
      ring: { labels: ['Connect'], roles: ['link', 'button', 'menuitem', 'tab'] },
    },
    {
      id: 'open-email-settings',
      for: 'both',
      do: 'open',
      ring: { labels: ['Email Settings'], roles: ['link', 'button', 'menuitem', 'tab'] },
    },
    {
      id: 'open-connect-your-email',
      for: 'both',
      do: 'open',
      ring: { labels: ['Connect Your Email'], roles: ['link', 'button', 'menuitem', 'tab'] },
    },
    {
      id: 'own-account',
      for: 'both',
      do: 'switch-on',
      ring: {
        labels: ['Send Email From Your Own Account'],
        roles: ['switch', 'checkbox', 'combobox', 'button'],
      },
    },
    {
      id: 'type-microsoft',
      for: 'authorize',
      do: 'choose',
      also: 'right-account',
      ring: {
        labels: ['Email Configuration Type', 'Microsoft'],
        option: 'Microsoft',
        roles: ['combobox', 'radio', 'option', 'button', 'tab'],
      },
    },
    {
      id: 'type-smtp',
      for: 'send',
      do: 'choose',
      ring: {
        labels: ['Email Configuration Type', 'SMTP'],
        option: 'SMTP',
        roles: ['combobox', 'radio', 'option', 'button', 'tab'],
      },
    },
    {
      id: 'direct-only',
      for: 'both',
      do: 'switch-on',
      also: 'direct-only',
      ring: { labels: ['Only Use For Direct Emails'], roles: ['switch', 'checkbox', 'combobox', 'button'] },
    },
    {
      id: 'open-email-configuration',
      for: 'send',
      do: 'open',
      also: 'then-fill',
      ring: { labels: ['Email Configuration'], roles: ['link', 'button', 'menuitem', 'tab'] },
    },
    {
      id: 'test-and-update',
      for: 'send',
      do: 'press',
      also: 'first-fails',
      ring: { labels: ['Test & Update'], roles: ['button', 'link'] },
    },
    {
      id: 'bulk-option',
      for: 'after',
      do: 'open',
      also: 'bulk',
      ring: { labels: ['Client Search'], roles: ['link', 'button', 'menuitem', 'tab'] },
    },
  ],
};
