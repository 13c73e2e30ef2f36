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
      note: {
        en: 'Switch on "Send Email From Your Own Account" and choose the type "Microsoft". The article names it for Hotmail, Outlook, Live and Microsoft 365; its steps are not known to Signpost.',
      },
      ...typesArticle,
    },
    {
      path: ['Admin', 'Settings', 'Email Settings', 'Email Options'],
      for: 'send',
      confidence: 'attested',
      note: {
        en: 'Optional: switch on "BCC All Direct Emails To Company" to get a copy of each message, and press "Update".',
      },
      ...smtpArticle,
    },
    {
      path: ['Connect', 'Email Settings', 'Connect Your Email'],
      for: 'send',
      confidence: 'attested',
      note: {
        en: 'Switch on "Send Email From Your Own Account", choose the type SMTP, and switch on "Only Use For Direct Emails". Then invoices, quotes and service reports still go out through Pet Sitter Plus, and reach your clients even if Microsoft stops your mailbox.',
      },
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
  messages: [
    {
      text: 'Success',
      meaning: 'success',
      note: {
        en: 'When the test works, a message with "Success" in its subject arrives at the address in Admin > Settings > Company Information > Email Address. That may be another mailbox than the one you are connecting.',
      },
      ...smtpArticle,
    },
  ],
  notes: [
    {
      en: 'The password asked for here is the app password from Microsoft, not your Pet Sitter Plus password.',
    },
    { en: 'The first press of "Test & Update" will likely fail. That is normal there: press it once more.' },
    { en: 'After success, the Client Search page shows an option for bulk e-mail.' },
    { en: 'If a message does not arrive, look at Reports > Connected Email Status.' },
    {
      en: 'The article on SMTP says that clients have had varying success. It was most likely written in March 2024, before Microsoft began to refuse passwords.',
    },
  ],
  pages: [
    {
      id: 'open-connect',
      for: 'both',
      ring: { labels: ['Connect'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Connect".' },
    },
    {
      id: 'open-email-settings',
      for: 'both',
      ring: { labels: ['Email Settings'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Email Settings".' },
    },
    {
      id: 'open-connect-your-email',
      for: 'both',
      ring: { labels: ['Connect Your Email'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Connect Your Email".' },
    },
    {
      id: 'own-account',
      for: 'both',
      ring: {
        labels: ['Send Email From Your Own Account'],
        roles: ['switch', 'checkbox', 'combobox', 'button'],
      },
      say: { en: 'Switch on "Send Email From Your Own Account".' },
    },
    {
      id: 'type-microsoft',
      for: 'authorize',
      ring: { labels: ['Microsoft'], roles: ['radio', 'option', 'button', 'link', 'tab'] },
      say: {
        en: 'Choose "Microsoft", and sign in on Microsoft\'s page with the address you want to send from.',
      },
    },
    {
      id: 'type-smtp',
      for: 'send',
      ring: {
        labels: ['Email Configuration Type', 'SMTP'],
        roles: ['combobox', 'radio', 'option', 'button', 'tab'],
      },
      say: { en: 'Choose the type "SMTP".' },
    },
    {
      id: 'direct-only',
      for: 'both',
      ring: { labels: ['Only Use For Direct Emails'], roles: ['switch', 'checkbox', 'combobox', 'button'] },
      say: {
        en: 'Switch on "Only Use For Direct Emails". Invoices and quotes then still go out through Pet Sitter Plus.',
      },
    },
    {
      id: 'open-email-configuration',
      for: 'send',
      ring: { labels: ['Email Configuration'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Email Configuration", then click Signpost again to fill the form.' },
    },
    {
      id: 'test-and-update',
      for: 'send',
      ring: { labels: ['Test & Update'], roles: ['button', 'link'] },
      say: { en: 'Press "Test & Update". If the first try fails, press it once more.' },
    },
    {
      id: 'bulk-option',
      for: 'after',
      ring: { labels: ['Client Search'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'In "Client Search" there is now an option for bulk e-mail.' },
    },
  ],
};
