import type { Recipe } from './recipe.ts';

/** The article carries only "Fri, 15 Mar"; that was a Friday in 2024, half a year before passwords were refused. */
const article = {
  source: 'Pet Sitter Plus help article on sending from your own address',
  date: '2024-03-15',
};

export const petSitterPlus: Recipe = {
  version: 1,
  id: 'pet-sitter-plus',
  name: 'Pet Sitter Plus',
  aliases: ['petsitterplus', 'PSP', 'pet sitter', 'pet sitting'],
  kind: 'hosted',
  methods: [{ method: 'password', label: 'SMTP', ...article }],
  purposes: ['send'],
  needs: ['pop', 'imap'],
  where: [
    {
      path: ['Admin', 'Settings', 'Email Settings', 'Email Options'],
      for: 'send',
      confidence: 'attested',
      note: { en: 'If you want a copy of each message, enter an address for BCC here. This is optional.' },
      ...article,
    },
    {
      path: ['Connect', 'Email Settings', 'Connect Your Email'],
      for: 'send',
      confidence: 'attested',
      note: {
        en: 'Switch on "Send Email From Your Own Account", choose the type SMTP, and switch on "Only Use For Direct Emails". Microsoft limits how many messages a personal mailbox may send; with "Only Use For Direct Emails" your newsletters still go out through Pet Sitter Plus.',
      },
      ...article,
    },
    {
      path: ['Connect', 'Email Settings', 'Email Configuration'],
      for: 'send',
      confidence: 'attested',
      ...article,
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
      ...article,
    },
  ],
  notes: [
    {
      en: 'The password asked for here is the app password from Microsoft, not your Pet Sitter Plus password.',
    },
    { en: 'The first press of "Test & Update" will likely fail. That is normal there: press it once more.' },
    { en: 'After success, the Client Search page shows an option for bulk e-mail.' },
    {
      en: 'The article itself says that clients have had varying success with Outlook and Hotmail. It was most likely written in March 2024, before Microsoft began to refuse passwords.',
    },
  ],
  pages: [
    {
      id: 'open-connect',
      for: 'send',
      ring: { labels: ['Connect'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Connect".' },
    },
    {
      id: 'open-email-settings',
      for: 'send',
      ring: { labels: ['Email Settings'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Email Settings".' },
    },
    {
      id: 'open-connect-your-email',
      for: 'send',
      ring: { labels: ['Connect Your Email'], roles: ['link', 'button', 'menuitem', 'tab'] },
      say: { en: 'Open "Connect Your Email".' },
    },
    {
      id: 'own-account',
      for: 'send',
      ring: {
        labels: ['Send Email From Your Own Account'],
        roles: ['switch', 'checkbox', 'combobox', 'button'],
      },
      say: { en: 'Switch on "Send Email From Your Own Account".' },
    },
    {
      id: 'direct-only',
      for: 'send',
      ring: { labels: ['Only Use For Direct Emails'], roles: ['switch', 'checkbox', 'combobox', 'button'] },
      say: {
        en: 'Switch on "Only Use For Direct Emails". Microsoft limits how much a personal mailbox may send in a day.',
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
