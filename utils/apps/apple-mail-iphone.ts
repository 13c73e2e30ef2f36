import type { Recipe } from './recipe.ts';

export const appleMailIphone: Recipe = {
  version: 1,
  id: 'apple-mail-iphone',
  name: 'Mail on iPhone and iPad',
  aliases: ['Apple Mail', 'iOS Mail', 'iPhone', 'iPad'],
  kind: 'phone',
  methods: [
    {
      method: 'official',
      source: 'Microsoft support: Outlook and Hotmail in the iOS/iPadOS Mail app',
      url: 'https://support.microsoft.com/en-us/office/ios-ipados-users-may-experience-issues-accessing-their-outlook-and-hotmail-accounts-from-the-ios-ipados-default-mail-app-3584197b-8ffb-46ce-b5c6-f4cc71ff29a7',
      date: '2026-04-27',
    },
  ],
  purposes: ['both', 'send', 'read'],
  needs: [],
  where: [],
  fields: [],
  messages: [
    {
      text: 'Account not authenticated',
      meaning: 'oauth-token-expired',
      source: 'Microsoft support: Outlook and Hotmail in the iOS/iPadOS Mail app',
      url: 'https://support.microsoft.com/en-us/office/ios-ipados-users-may-experience-issues-accessing-their-outlook-and-hotmail-accounts-from-the-ios-ipados-default-mail-app-3584197b-8ffb-46ce-b5c6-f4cc71ff29a7',
      date: '2026-04-27',
    },
  ],
  notes: [{ en: 'After the outage of 2026-04-27 people had to sign in again.' }],
};
